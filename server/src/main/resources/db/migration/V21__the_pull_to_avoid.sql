-- How strong the pull was to avoid something that the person named, time by time; null where the question was skipped.

CREATE TABLE pulls (
  person_id ${id} NOT NULL,
  id        ${id} NOT NULL,
  avoided   ${id} NOT NULL,
  when_at   BIGINT NOT NULL,
  when_zone TEXT NOT NULL,
  when_day  INTEGER NOT NULL,
  pull      SMALLINT,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id, avoided) REFERENCES avoided (person_id, id) ON DELETE CASCADE
) ${clustered};
