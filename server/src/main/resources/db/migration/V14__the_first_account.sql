-- Whose account is the first of an Asked that is closed to others. There is one place, so two servers on one database
-- cannot both give it away.

CREATE TABLE first_account (
  place     SMALLINT NOT NULL PRIMARY KEY,
  person_id ${id} NOT NULL
) ${clustered};
