-- A topic of an ntfy server that reminders are posted to. One a person.

CREATE TABLE reminder_topics (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  address   TEXT NOT NULL
) ${clustered};

-- An address that reminders are mailed to, once its person has shown that it is theirs. One a person.
--
-- id         stands for it in the link that ends them
-- code_hash  of the code that was mailed to it, until it is confirmed
-- tries      codes that were wrong

CREATE TABLE reminder_mails (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  id        ${id} NOT NULL,
  address   TEXT NOT NULL,
  code_hash ${bytes},
  code_made BIGINT NOT NULL,
  tries     SMALLINT NOT NULL
) ${clustered};
