-- When a person wants to be reminded: on which days, and at which minute of these, wherever they are. One row each.

CREATE TABLE reminders (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  days      TEXT NOT NULL,
  at_minute SMALLINT NOT NULL,
  rev       BIGINT NOT NULL,
  gone      BIGINT
) ${clustered};

-- The days on which a reminder went out. A row is there before anything is sent, so that nothing is sent twice.
--
-- later       when it comes once more, where its person put it off
-- later_sent  when it did

CREATE TABLE reminder_days (
  person_id  ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  day        INTEGER NOT NULL,
  sent       BIGINT NOT NULL,
  later      BIGINT,
  later_sent BIGINT,
  PRIMARY KEY (person_id, day)
) ${clustered};

-- The secret addresses at which a calendar looks for reminders, as their digests. A look-up table.

CREATE TABLE reminder_feeds (
  address_hash ${bytes} NOT NULL PRIMARY KEY,
  person_id    ${id} NOT NULL,
  made         BIGINT NOT NULL
) ${clustered};
CREATE INDEX reminder_feeds_of_person ON reminder_feeds (person_id);
