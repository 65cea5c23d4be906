-- What signs what reminders carry: links to act on one (notice), and this Asked towards push services (RFC 8292). Made
-- at first use, the same on every server of one database. There is one place.

CREATE TABLE reminder_keys (
  place        SMALLINT NOT NULL PRIMARY KEY,
  notice       ${bytes} NOT NULL,
  push_public  ${bytes} NOT NULL,
  push_private ${bytes} NOT NULL
) ${clustered};

-- The browsers that reminders are pushed to: where their push service is, and what only they can open (RFC 8291).
--
-- label  what the browser calls itself

CREATE TABLE push_devices (
  person_id  ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id         ${id} NOT NULL,
  endpoint   TEXT NOT NULL,
  public_key ${bytes} NOT NULL,
  secret     ${bytes} NOT NULL,
  label      TEXT NOT NULL,
  made       BIGINT NOT NULL,
  PRIMARY KEY (person_id, id)
) ${clustered};
