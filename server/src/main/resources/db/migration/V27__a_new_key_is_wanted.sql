-- Which of a person's keys lets anybody in at the least (docs/adr/0022). Where it is greater than the one that seals now,
-- nothing but their passphrase or their way back opens, and that makes the next key.

ALTER TABLE people ADD COLUMN least_generation SMALLINT NOT NULL DEFAULT 0;
