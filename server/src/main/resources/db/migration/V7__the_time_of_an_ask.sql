-- at: when on its day an ask was, kept by the store beside the day; asks of one day are told in this order.

ALTER TABLE asks ADD COLUMN at BIGINT NOT NULL DEFAULT 0;
UPDATE asks SET at = COALESCE(
  (SELECT asked_at FROM answers n WHERE n.person_id = asks.person_id AND n.ask = asks.id AND n.gone IS NULL),
  (SELECT when_at FROM backed_outs b WHERE b.person_id = asks.person_id AND b.ask = asks.id AND b.gone IS NULL),
  (SELECT when_at FROM harms h WHERE h.person_id = asks.person_id AND h.ask = asks.id AND h.gone IS NULL),
  planned_at);
DROP INDEX asks_by_day;
CREATE INDEX asks_by_time ON asks (person_id, day, at, id);
