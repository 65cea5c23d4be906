-- What happened to an account, for its person to read: no words, kept for a year.

CREATE TABLE account_events (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id        ${id} NOT NULL,
  at        BIGINT NOT NULL,
  kind      TEXT NOT NULL,
  device    TEXT NOT NULL,
  PRIMARY KEY (person_id, id)
) ${clustered};
