-- What a person told about their days, until they change it: how they can ask, who there is, and what makes some asks
-- harder to reach. One row each; what was not told is null.

CREATE TABLE my_days (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  ways      TEXT,
  company   TEXT,
  hurdles   TEXT,
  rev       BIGINT NOT NULL,
  gone      BIGINT
) ${clustered};
