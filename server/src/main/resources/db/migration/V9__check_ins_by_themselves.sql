-- A check-in finds the asks that it serves by key, in their order, however many check-ins there are.

CREATE INDEX check_in_asks_by_check_in ON check_in_asks (person_id, check_in, nth);
