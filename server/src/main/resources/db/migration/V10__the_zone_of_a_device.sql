-- declined_zone: where a device was when its person chose to keep to their own zone.

ALTER TABLE people ADD COLUMN declined_zone TEXT;
