-- keeps_draft: 1 where the person left the draft as it was. It is told anew from the week's facts, and no text is kept.

ALTER TABLE takeaways ADD COLUMN keeps_draft SMALLINT NOT NULL DEFAULT 0;
