-- What a person may hand on. Its title, its text, what was said in its interview and what stands in the place of names
-- are words, and lie in prose.
--
-- asks       ids of the asks that it is of
-- questions  of the interview that were answered or skipped, in their order

CREATE TABLE stories (
  person_id    ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id           ${id} NOT NULL,
  asks         TEXT,
  questions    TEXT,
  written_at   BIGINT NOT NULL,
  written_zone TEXT NOT NULL,
  written_day  INTEGER NOT NULL,
  rev          BIGINT NOT NULL,
  gone         BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

CREATE INDEX stories_gone ON stories (gone, person_id) WHERE gone IS NOT NULL;
