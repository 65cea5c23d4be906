-- Words are sealed with a key of their person's (docs/adr/0022).
--
-- prose.format      0 plain UTF-8, 1 the same sealed;  prose.generation  with which of the person's keys, 0 for plain.
-- people.generation which of their keys seals now;  people.sealed  all their words are sealed with that one or a later
--                   one: while it is less than generation, a job is at it. Both are 0 until the person next signs in.

ALTER TABLE prose ADD COLUMN generation SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN generation SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN sealed SMALLINT NOT NULL DEFAULT 0;

-- The key of a person as each way in wraps it: null where that is older than this, and opens nothing any more.

ALTER TABLE login_names ADD COLUMN key_generation SMALLINT;
ALTER TABLE login_names ADD COLUMN wrapped_key ${bytes};
ALTER TABLE sessions ADD COLUMN key_generation SMALLINT;
ALTER TABLE sessions ADD COLUMN wrapped_key ${bytes};
ALTER TABLE tokens ADD COLUMN key_generation SMALLINT;
ALTER TABLE tokens ADD COLUMN wrapped_key ${bytes};

-- Earlier keys, each wrapped with the next one, for as long as some words are sealed with them.

CREATE TABLE earlier_keys (
  person_id  ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  generation SMALLINT NOT NULL,
  bytes      ${bytes} NOT NULL,
  PRIMARY KEY (person_id, generation)
) ${clustered};

-- What a person calls a token is theirs, too: prose, about the token: token.label.

ALTER TABLE tokens DROP COLUMN label;
