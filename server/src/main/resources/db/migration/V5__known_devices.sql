-- Devices that a person signed in with: the digest of a secret that each keeps, and when it last signed in.

CREATE TABLE devices (
  token_hash ${bytes} NOT NULL,
  person_id  ${id} NOT NULL,
  seen       BIGINT NOT NULL,
  PRIMARY KEY (token_hash, person_id)
) ${clustered};
CREATE INDEX devices_of_person ON devices (person_id, seen);
