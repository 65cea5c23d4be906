-- A gentler pace that ends by itself: the first of the seven days that a person took last, beside the pace that stands.

ALTER TABLE wishes ADD COLUMN lighter_since INTEGER;
