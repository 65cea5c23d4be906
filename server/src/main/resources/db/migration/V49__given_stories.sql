-- What people gave away of their stories: another copy, in the open, of what they chose. Nothing here is sealed, and
-- nothing here was read from anything private after its person had looked at it.

-- A person's public site.
--
-- name      stands in its address
-- language  that it speaks
-- indexed   whether search engines may list it
-- listed    whether its stories stand among those of this server

CREATE TABLE sites (
  person_id ${id} NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  name      TEXT NOT NULL,
  title     TEXT NOT NULL,
  about     TEXT,
  language  TEXT NOT NULL,
  indexed   SMALLINT NOT NULL,
  listed    SMALLINT NOT NULL
) ${clustered};

-- Whose site has which name. A look-up table.

CREATE TABLE site_names (
  name      TEXT NOT NULL PRIMARY KEY,
  person_id ${id} NOT NULL
) ${clustered};
CREATE INDEX site_names_of_person ON site_names (person_id);

-- The secret addresses of feeds for a few, as their digests. A look-up table.

CREATE TABLE story_feeds (
  address_hash ${bytes} NOT NULL PRIMARY KEY,
  person_id    ${id} NOT NULL,
  made         BIGINT NOT NULL
) ${clustered};
CREATE INDEX story_feeds_of_person ON story_feeds (person_id);

-- A story that was given away. What was taken back stays as a row without words.
--
-- id          of the story
-- number      in its address; never another story's
-- mark        what feeds know it by
-- audience    few or everybody
-- answer, domain      how its door stands and is painted, where its person wants that to be seen
-- day, days           "Day 12 of 100", likewise
-- opens       when others can read it
-- taken_back  when it was
-- lit         when a reader last lit its lamp

CREATE TABLE publications (
  person_id  ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id         ${id} NOT NULL,
  number     INTEGER NOT NULL,
  mark       ${id} NOT NULL,
  audience   TEXT NOT NULL,
  title      TEXT NOT NULL,
  answer     TEXT,
  domain     TEXT,
  day        INTEGER,
  days       INTEGER,
  published  BIGINT NOT NULL,
  updated    BIGINT NOT NULL,
  opens      BIGINT NOT NULL,
  taken_back BIGINT,
  lit        BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

-- The words of a story that was given away, part by part.
--
-- question  of the interview; none for what was written without one

CREATE TABLE publication_parts (
  person_id ${id} NOT NULL,
  id        ${id} NOT NULL,
  place     INTEGER NOT NULL,
  question  TEXT,
  words     TEXT NOT NULL,
  PRIMARY KEY (person_id, id, place),
  FOREIGN KEY (person_id, id) REFERENCES publications (person_id, id) ON DELETE CASCADE
) ${clustered};

-- Links that open one story to whoever has them. The words are sealed in the browser that made the link, and the key
-- stands in the part of its address that browsers never send: nothing here opens them. A look-up table.
--
-- opened  how often they were fetched

CREATE TABLE story_links (
  address_hash ${bytes} NOT NULL PRIMARY KEY,
  person_id    ${id} NOT NULL,
  id           ${id} NOT NULL,
  story        ${id} NOT NULL,
  sealed       ${bytes} NOT NULL,
  made         BIGINT NOT NULL,
  ends         BIGINT NOT NULL,
  opened       INTEGER NOT NULL
) ${clustered};
CREATE INDEX story_links_of_person ON story_links (person_id);
CREATE INDEX story_links_by_time ON story_links (ends, person_id);
