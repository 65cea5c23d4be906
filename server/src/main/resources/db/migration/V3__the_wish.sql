-- What a person wishes of what is next until they wish otherwise: one row each. It takes the place of people.pace, which
-- nothing ever wrote; people.arrived, which nothing ever read, goes with it.

CREATE TABLE wishes (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  pace      TEXT NOT NULL,
  noes      SMALLINT,
  rev       BIGINT NOT NULL,
  gone      BIGINT
) ${clustered};

ALTER TABLE people DROP COLUMN pace;
ALTER TABLE people DROP COLUMN arrived;
