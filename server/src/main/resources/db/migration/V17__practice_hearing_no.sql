-- The practice of hearing no that a person chose last: its first day, how each of its weeks was, and the day on which
-- they ended it. It takes the place of noes, a chance of a no that stood without an end.

ALTER TABLE wishes ADD COLUMN practice_since INTEGER;
ALTER TABLE wishes ADD COLUMN practice_first TEXT;
ALTER TABLE wishes ADD COLUMN practice_second TEXT;
ALTER TABLE wishes ADD COLUMN practice_stopped INTEGER;
ALTER TABLE wishes DROP COLUMN noes;
