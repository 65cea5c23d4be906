-- Passkeys (docs/adr/0023). A look-up table: an authenticator names its passkey before anybody knows whose it is.
-- Prose: passkey.name.
--
-- public_key  what it is recognized by: WebAuthn's attested credential data
-- counter     how often it has signed, as it said last; 0 where it does not count
-- syncs       1 where its keeper may copy it to other devices of the same person
-- challenged  when the challenge was made that it last let its person in by: none from before lets anybody in again

CREATE TABLE passkeys (
  credential ${bytes} NOT NULL PRIMARY KEY,
  person_id  ${id} NOT NULL,
  id         ${id} NOT NULL,
  public_key ${bytes} NOT NULL,
  counter    BIGINT NOT NULL,
  syncs      SMALLINT NOT NULL,
  made       BIGINT NOT NULL,
  seen       BIGINT,
  challenged BIGINT NOT NULL
) ${clustered};
CREATE INDEX passkeys_of_person ON passkeys (person_id, id);

-- The key of a person as a passkey wraps it: once by what it answers itself, or once by each device that it is used on.
-- proof recognizes the secret that wraps.

CREATE TABLE passkey_secrets (
  person_id      ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  passkey        ${id} NOT NULL,
  proof          ${bytes} NOT NULL,
  seen           BIGINT NOT NULL,
  key_generation SMALLINT NOT NULL,
  wrapped_key    ${bytes} NOT NULL,
  PRIMARY KEY (person_id, passkey, proof)
) ${clustered};

-- What tells a challenge of ours from one that somebody made up, on every server of one database. There is one place.

CREATE TABLE challenge_key (
  place SMALLINT NOT NULL PRIMARY KEY,
  bytes ${bytes} NOT NULL
) ${clustered};
