-- How often words were erased, and how many of those times the file was rebuilt since. A page that SQLite shifts rows
-- about in can keep a copy of what was erased until then (docs/adr/0020). One row; on PostgreSQL nobody reads it.

CREATE TABLE rebuild (
  place  SMALLINT NOT NULL PRIMARY KEY,
  wanted BIGINT NOT NULL,
  done   BIGINT NOT NULL
) ${clustered};

INSERT INTO rebuild (place, wanted, done) VALUES (1, 0, 0);
