-- What readers and the host say of a story that was given to everybody.
--
-- hidden    since when the host hides it
-- featured  since when the host shows it first
-- reported  when somebody last said that something is wrong with it, and `report` what

ALTER TABLE publications ADD COLUMN hidden BIGINT;
ALTER TABLE publications ADD COLUMN featured BIGINT;
ALTER TABLE publications ADD COLUMN reported BIGINT;
ALTER TABLE publications ADD COLUMN report TEXT;

-- The newest that anybody may read, and those that the host should look at.

CREATE INDEX publications_by_opening ON publications (opens, person_id) WHERE audience = 'everybody' AND taken_back IS NULL;
CREATE INDEX publications_reported ON publications (reported, person_id) WHERE reported IS NOT NULL;
