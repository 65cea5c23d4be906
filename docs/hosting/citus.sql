-- People spread over many machines, with Citus 12 or later on PostgreSQL (https://docs.citusdata.com).
--
-- Once, on the coordinator, in the database of an Asked that was started once and stopped again, empty or not:
--
--   CREATE EXTENSION citus;
--   SELECT citus_add_node('worker-1', 5432);  -- and the others
--   \i citus.sql
--
-- Then start any number of nodes with ASKED_DATABASE at the coordinator. Nothing of Asked is told about it: every
-- private table begins with its person, and each statement of a request names one person. After an update that brings
-- a new table, run this again; what is spread already stays as it is.

BEGIN;

-- Found by what is unique in all of Asked: a copy on every machine. They are small, and written when somebody signs in.
CREATE TEMPORARY TABLE everywhere (name TEXT PRIMARY KEY) ON COMMIT DROP;
INSERT INTO everywhere (name) VALUES
  ('login_names'),
  ('sessions'),
  ('tokens'),
  ('devices'),
  ('passkeys'),
  ('provider_accounts'),
  ('vouchers'),
  ('invites'),
  ('comebacks'),
  ('reminder_feeds'),
  ('site_names'),
  ('story_feeds'),
  ('story_links'),
  ('first_account'),
  ('challenge_key'),
  ('reminder_keys'),
  ('claims'),
  ('rebuild');

-- A foreign key has to wait until both of its tables are spread.
CREATE TEMPORARY TABLE waiting ON COMMIT DROP AS
  SELECT conrelid::regclass::text AS owner, conname AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace;

DO $$
DECLARE
  each RECORD;
BEGIN
  FOR each IN SELECT * FROM waiting LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', each.owner, each.name);
  END LOOP;

  FOR each IN
    SELECT name FROM everywhere WHERE NOT EXISTS (
      SELECT 1 FROM pg_dist_partition WHERE logicalrelid = name::regclass)
  LOOP
    PERFORM create_reference_table(each.name);
  END LOOP;

  IF NOT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = 'people'::regclass) THEN
    PERFORM create_distributed_table('people', 'id');
  END IF;

  FOR each IN
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name = 'person_id'
      AND table_name NOT IN (SELECT name FROM everywhere)
      AND NOT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = to_regclass(quote_ident(table_name)))
    ORDER BY table_name
  LOOP
    PERFORM create_distributed_table(each.name, 'person_id', colocate_with => 'people');
  END LOOP;

  FOR each IN SELECT * FROM waiting LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', each.owner, each.name, each.definition);
  END LOOP;
END $$;

COMMIT;
