-- domain, channel: of an ask without a challenge, where the person says them.

ALTER TABLE asks ADD COLUMN domain TEXT;
ALTER TABLE asks ADD COLUMN channel TEXT;
