-- The ways back in for somebody who forgot their passphrase (docs/adr/0024). Each keeps the person key wrapped, and none
-- keeps what opens the wrap: that is on paper, in a file outside of this database, or in a browser.

-- A recovery sheet's code: what recognizes it, and the key that it wraps. kept: its person said that they have it.

CREATE TABLE recovery_codes (
  person_id      ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  proof          ${bytes} NOT NULL,
  key_generation SMALLINT NOT NULL,
  wrapped_key    ${bytes} NOT NULL,
  kept           SMALLINT NOT NULL
) ${clustered};

-- The spare key with the host: without a wrapped key, the person chose to have none. No row: nobody chose yet.

CREATE TABLE spare_keys (
  person_id      ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  key_generation SMALLINT,
  wrapped_key    ${bytes}
) ${clustered};

-- A one-time code that the host gave to somebody, as its digest.

CREATE TABLE host_codes (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  code_hash ${bytes} NOT NULL,
  expires   BIGINT NOT NULL
) ${clustered};

-- Somebody on their way back in, who showed a code and now chooses a passphrase, by what their browser keeps. Without a
-- wrapped key their words did not open yet.

CREATE TABLE comebacks (
  token_hash     ${bytes} NOT NULL PRIMARY KEY,
  person_id      ${id} NOT NULL,
  by_host        SMALLINT NOT NULL,
  key_generation SMALLINT,
  wrapped_key    ${bytes},
  expires        BIGINT NOT NULL
) ${clustered};
CREATE INDEX comebacks_of_person ON comebacks (person_id);

-- One-time links to an account, from the host.

CREATE TABLE invites (
  token_hash ${bytes} NOT NULL PRIMARY KEY,
  expires    BIGINT NOT NULL
) ${clustered};

-- When this browser was last shown that it is its person who uses it.

ALTER TABLE sessions ADD COLUMN proved BIGINT;

-- Since when the host keeps this account closed.

ALTER TABLE people ADD COLUMN suspended BIGINT;
