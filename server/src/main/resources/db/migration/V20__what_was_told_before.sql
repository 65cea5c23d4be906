-- What a person told about their days before they told it anew on the page: what its Undo brings back.

ALTER TABLE my_days ADD COLUMN ways_before TEXT;
ALTER TABLE my_days ADD COLUMN company_before TEXT;
ALTER TABLE my_days ADD COLUMN hurdles_before TEXT;
