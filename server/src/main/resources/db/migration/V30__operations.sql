-- What was done for operations that a phone named, so that each is done once however often it is sent (docs/adr/0026).
-- digest: of what was sent, which tells the same operation from another one that goes by its id;  rev: of what it wrote.

CREATE TABLE operations (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id        ${id} NOT NULL,
  digest    ${bytes} NOT NULL,
  rev       BIGINT NOT NULL,
  at        BIGINT NOT NULL,
  PRIMARY KEY (person_id, id)
) ${clustered};
