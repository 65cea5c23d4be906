-- One schema for SQLite and PostgreSQL; ${id}, ${bytes} and ${clustered} are where they differ (Migrations.java).
--
-- What holds for every private table:
--   person_id comes first in the primary key, in every index and in every foreign key.
--   rev   the person's own counter at the last write of this row.
--   gone  when it was deleted, in ms UTC; null while it is there. Erased 30 days later (Erasure.java).
--   *_at, made, seen …  instants, ms UTC;  *_day, day …  local days, counted from 1970-01-01;  *_zone  IANA names.
--   A moment is the three together: x_at, x_zone, x_day. Sets are keys joined by commas. Yes or no is 1 or 0.
--   One person's rows lie together, so what has no index of its own is found by walking them (docs/adr/0003).
--   A part (a forecast of an ask) has a foreign key to its whole; what is only named (the challenge of an ask) has none.
--   Words are in prose, never here.

CREATE TABLE people (
  id      ${id} NOT NULL PRIMARY KEY,
  rev     BIGINT NOT NULL,
  made    BIGINT NOT NULL,
  arrived BIGINT,
  zone    TEXT,
  country TEXT,
  locale  TEXT,
  theme   TEXT,
  pace    TEXT
) ${clustered};

-- The look-up tables: global by their own key, so without a foreign key to a person who may live on another node.

CREATE TABLE login_names (
  name       TEXT NOT NULL PRIMARY KEY,
  person_id  ${id} NOT NULL,
  passphrase TEXT NOT NULL
) ${clustered};
CREATE INDEX login_names_of_person ON login_names (person_id);

CREATE TABLE sessions (
  token_hash ${bytes} NOT NULL PRIMARY KEY,
  person_id  ${id} NOT NULL,
  id         ${id} NOT NULL,
  label      TEXT,
  made       BIGINT NOT NULL,
  seen       BIGINT NOT NULL
) ${clustered};
CREATE INDEX sessions_of_person ON sessions (person_id, id);

CREATE TABLE tokens (
  token_hash ${bytes} NOT NULL PRIMARY KEY,
  person_id  ${id} NOT NULL,
  id         ${id} NOT NULL,
  label      TEXT NOT NULL,
  scopes     TEXT NOT NULL,
  made       BIGINT NOT NULL,
  seen       BIGINT,
  expires    BIGINT
) ${clustered};
CREATE INDEX tokens_of_person ON tokens (person_id, id);

-- Everything a person wrote in words. about: the id of the thing; field: its part and name, such as answer.lesson.
-- An ordinary table: long rows would make a clustered one slow to walk.

CREATE TABLE prose (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  about     ${id} NOT NULL,
  field     TEXT NOT NULL,
  format    SMALLINT NOT NULL,
  bytes     ${bytes} NOT NULL,
  PRIMARY KEY (person_id, about, field)
);

-- Own challenges. Prose: title, how, opening, exit, first-step, smaller, bolder.

CREATE TABLE challenges (
  person_id          ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id                 ${id} NOT NULL,
  domain             TEXT NOT NULL,
  channel            TEXT NOT NULL,
  difficulty         SMALLINT NOT NULL,
  chance_of_no       SMALLINT NOT NULL,
  smaller_difficulty SMALLINT,
  bolder_difficulty  SMALLINT,
  needs              TEXT,
  depends_on_place   SMALLINT NOT NULL,
  funny              SMALLINT NOT NULL,
  flags              TEXT,
  rev                BIGINT NOT NULL,
  gone               BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

-- challenge: the slug of one from the library, or the id of an own one.

CREATE TABLE challenge_marks (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  challenge TEXT NOT NULL,
  favourite SMALLINT NOT NULL,
  hidden    SMALLINT NOT NULL,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, challenge)
) ${clustered};

CREATE TABLE journeys (
  person_id           ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id                  ${id} NOT NULL,
  kind                TEXT NOT NULL,
  starts              INTEGER NOT NULL,
  zone                TEXT NOT NULL,
  length              INTEGER NOT NULL,
  pace_least          SMALLINT NOT NULL,
  pace_most           SMALLINT NOT NULL,
  rules_accepted_at   BIGINT NOT NULL,
  rules_accepted_zone TEXT NOT NULL,
  rules_accepted_day  INTEGER NOT NULL,
  finished_at         BIGINT,
  finished_zone       TEXT,
  finished_day        INTEGER,
  rev                 BIGINT NOT NULL,
  gone                BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

CREATE TABLE pauses (
  person_id ${id} NOT NULL,
  id        ${id} NOT NULL,
  journey   ${id} NOT NULL,
  from_day  INTEGER NOT NULL,
  to_day    INTEGER,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id, journey) REFERENCES journeys (person_id, id) ON DELETE CASCADE
) ${clustered};

-- Prose, about the journey: takeaway.<week>.title, takeaway.<week>.text.

CREATE TABLE takeaways (
  person_id     ${id} NOT NULL,
  journey       ${id} NOT NULL,
  week          SMALLINT NOT NULL,
  energy        SMALLINT,
  self_kindness SMALLINT,
  going         TEXT,
  best_no       ${id},
  written_at    BIGINT NOT NULL,
  written_zone  TEXT NOT NULL,
  written_day   INTEGER NOT NULL,
  rev           BIGINT NOT NULL,
  gone          BIGINT,
  PRIMARY KEY (person_id, journey, week),
  FOREIGN KEY (person_id, journey) REFERENCES journeys (person_id, id) ON DELETE CASCADE
) ${clustered};

-- Own rules to bend. Prose: text.

CREATE TABLE rules (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id        ${id} NOT NULL,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

-- What the person avoids, and the day they asked. Prose: text.

CREATE TABLE avoided (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id        ${id} NOT NULL,
  asked     INTEGER,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

-- Prose: note.

CREATE TABLE rests (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id        ${id} NOT NULL,
  day       INTEGER NOT NULL,
  zone      TEXT NOT NULL,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

CREATE TABLE energies (
  person_id ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  energy    SMALLINT NOT NULL,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, day)
) ${clustered};

-- How a challenge not yet done feels. purpose: next or probe, "for" in the API.

CREATE TABLE ratings (
  person_id    ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id           ${id} NOT NULL,
  when_at      BIGINT NOT NULL,
  when_zone    TEXT NOT NULL,
  when_day     INTEGER NOT NULL,
  challenge    TEXT NOT NULL,
  version      TEXT,
  fear         SMALLINT NOT NULL,
  chance_of_no SMALLINT,
  purpose      TEXT NOT NULL,
  rev          BIGINT NOT NULL,
  gone         BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

-- day: the day the ask belongs to in lists and weeks, kept by the store as its parts are written.
-- rules: ids of own rules; chosen_from: challenges that stood beside it. Prose: title, who, place.

CREATE TABLE asks (
  person_id    ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id           ${id} NOT NULL,
  day          INTEGER NOT NULL,
  journey      ${id},
  challenge    TEXT,
  version      TEXT NOT NULL,
  planned_at   BIGINT NOT NULL,
  planned_zone TEXT NOT NULL,
  planned_day  INTEGER NOT NULL,
  rules        TEXT,
  chosen_from  TEXT,
  rev          BIGINT NOT NULL,
  gone         BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};
CREATE INDEX asks_by_day ON asks (person_id, day, id);

-- Prose, about the ask: forecast.feared.

CREATE TABLE forecasts (
  person_id     ${id} NOT NULL,
  ask           ${id} NOT NULL,
  made_at       BIGINT NOT NULL,
  made_zone     TEXT NOT NULL,
  made_day      INTEGER NOT NULL,
  chance_of_no  SMALLINT,
  fear          SMALLINT,
  feared_chance SMALLINT,
  prepared_from BIGINT,
  recalled      SMALLINT NOT NULL,
  rev           BIGINT NOT NULL,
  gone          BIGINT,
  PRIMARY KEY (person_id, ask),
  FOREIGN KEY (person_id, ask) REFERENCES asks (person_id, id) ON DELETE CASCADE
) ${clustered};

-- Prose, about the ask: answer.offer, answer.lesson, answer.story.happened, .told, .another,
-- and own words for feelings and body: answer.feelings, answer.body, a line each.

CREATE TABLE answers (
  person_id     ${id} NOT NULL,
  ask           ${id} NOT NULL,
  asked_at      BIGINT NOT NULL,
  asked_zone    TEXT NOT NULL,
  asked_day     INTEGER NOT NULL,
  came_at       BIGINT,
  came_zone     TEXT,
  came_day      INTEGER,
  answer        TEXT NOT NULL,
  manner        TEXT,
  fear          SMALLINT,
  sting_worst   SMALLINT,
  sting_now     SMALLINT,
  feelings      TEXT,
  body          TEXT,
  came_true     TEXT,
  feared_chance SMALLINT,
  came_of_it    TEXT,
  leaned_on     TEXT,
  for_less      SMALLINT NOT NULL,
  rev           BIGINT NOT NULL,
  gone          BIGINT,
  PRIMARY KEY (person_id, ask),
  FOREIGN KEY (person_id, ask) REFERENCES asks (person_id, id) ON DELETE CASCADE
) ${clustered};

-- Prose, about the ask: backed-out.note, backed-out.feelings.

CREATE TABLE backed_outs (
  person_id  ${id} NOT NULL,
  ask        ${id} NOT NULL,
  when_at    BIGINT NOT NULL,
  when_zone  TEXT NOT NULL,
  when_day   INTEGER NOT NULL,
  in_the_way TEXT,
  got_to     TEXT,
  feelings   TEXT,
  rev        BIGINT NOT NULL,
  gone       BIGINT,
  PRIMARY KEY (person_id, ask),
  FOREIGN KEY (person_id, ask) REFERENCES asks (person_id, id) ON DELETE CASCADE
) ${clustered};

-- Prose, about the ask: harm.note.

CREATE TABLE harms (
  person_id ${id} NOT NULL,
  ask       ${id} NOT NULL,
  when_at   BIGINT NOT NULL,
  when_zone TEXT NOT NULL,
  when_day  INTEGER NOT NULL,
  safe      TEXT,
  rev       BIGINT NOT NULL,
  gone      BIGINT,
  PRIMARY KEY (person_id, ask),
  FOREIGN KEY (person_id, ask) REFERENCES asks (person_id, id) ON DELETE CASCADE
) ${clustered};

CREATE TABLE check_ins (
  person_id         ${id} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  id                ${id} NOT NULL,
  when_at           BIGINT NOT NULL,
  when_zone         TEXT NOT NULL,
  when_day          INTEGER NOT NULL,
  replaying         SMALLINT,
  sting             SMALLINT,
  recovered         TEXT,
  recovered_minutes INTEGER,
  rev               BIGINT NOT NULL,
  gone              BIGINT,
  PRIMARY KEY (person_id, id)
) ${clustered};

-- The asks a check-in serves, in their order; rows, so that an ask finds its check-ins by key.

CREATE TABLE check_in_asks (
  person_id ${id} NOT NULL,
  ask       ${id} NOT NULL,
  check_in  ${id} NOT NULL,
  nth       SMALLINT NOT NULL,
  PRIMARY KEY (person_id, ask, check_in),
  FOREIGN KEY (person_id, ask) REFERENCES asks (person_id, id) ON DELETE CASCADE,
  FOREIGN KEY (person_id, check_in) REFERENCES check_ins (person_id, id) ON DELETE CASCADE
) ${clustered};
