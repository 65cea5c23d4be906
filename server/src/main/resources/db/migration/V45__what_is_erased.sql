-- What the daily work does, by name, and when a server last took it upon itself: of many on one database, one does it.

CREATE TABLE claims (
  name TEXT NOT NULL PRIMARY KEY,
  at   BIGINT NOT NULL
) ${clustered};

-- By what is gone and by what has had its time, so that erasing takes as long as there is to erase, however many people
-- there are. What is there has no place in the first ones, and costs them nothing.

CREATE INDEX challenges_gone ON challenges (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX challenge_marks_gone ON challenge_marks (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX takeaways_gone ON takeaways (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX pauses_gone ON pauses (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX journeys_gone ON journeys (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX rules_gone ON rules (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX pulls_gone ON pulls (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX avoided_gone ON avoided (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX rests_gone ON rests (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX energies_gone ON energies (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX ratings_gone ON ratings (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX arsqs_gone ON arsqs (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX wishes_gone ON wishes (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX my_days_gone ON my_days (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX reminders_gone ON reminders (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX forecasts_gone ON forecasts (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX answers_gone ON answers (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX backed_outs_gone ON backed_outs (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX harms_gone ON harms (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX asks_gone ON asks (gone, person_id) WHERE gone IS NOT NULL;
CREATE INDEX check_ins_gone ON check_ins (gone, person_id) WHERE gone IS NOT NULL;

CREATE INDEX account_events_by_time ON account_events (at, person_id);
CREATE INDEX host_codes_by_time ON host_codes (expires, person_id);
CREATE INDEX comebacks_by_time ON comebacks (expires, person_id);
CREATE INDEX operations_by_time ON operations (at, person_id);
CREATE INDEX vouchers_by_time ON vouchers (expires);
CREATE INDEX vouchers_by_account ON vouchers (account);
CREATE INDEX invites_by_time ON invites (expires);
