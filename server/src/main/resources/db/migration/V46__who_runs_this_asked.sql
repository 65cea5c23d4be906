-- Who, of the people in it, runs this Asked (docs/adr/0029): whoever made the first account, and whom
-- `./asked host appoint` names. One row each.
--
-- seen_version  the newest version whose notes for hosts they saw; none until they looked at their page

CREATE TABLE hosts (
  person_id    ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  appointed    BIGINT NOT NULL,
  seen_version TEXT
) ${clustered};

INSERT INTO hosts (person_id, appointed)
  SELECT people.id, people.made FROM first_account JOIN people ON people.id = first_account.person_id;

-- The newest version whose notes a person saw; none for somebody who was here before there were notes.

ALTER TABLE people ADD COLUMN seen_version TEXT;
