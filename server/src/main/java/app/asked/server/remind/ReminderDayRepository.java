package app.asked.server.remind;

import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The days on which a reminder went out.
final class ReminderDayRepository {
    /// Longer than anything asks for.
    private static final int DAYS_KEPT = 60;

    private ReminderDayRepository() {}

    static Set<LocalDate> since(Tx tx, UUID person, LocalDate first) {
        return new TreeSet<>(tx.sql("SELECT day FROM reminder_days WHERE person_id = :person AND day >= :first")
                .with("person", person)
                .with("first", first)
                .list(row -> row.day("day")));
    }

    /// Notes that the reminder of that day goes out, and answers whether it is the first to note it.
    static boolean note(Tx tx, LocalDate day, Instant now) {
        tx.sql("DELETE FROM reminder_days WHERE person_id = :person AND day < :old")
                .with("person", tx.person())
                .with("old", day.minusDays(DAYS_KEPT))
                .run();
        return tx.sql("""
                        INSERT INTO reminder_days (person_id, day, sent) VALUES (:person, :day, :now)
                        ON CONFLICT (person_id, day) DO NOTHING
                        """)
                        .with("person", tx.person())
                        .with("day", day)
                        .with("now", now)
                        .run()
                == 1;
    }

    static Optional<Instant> later(Tx tx, UUID person, LocalDate day) {
        return tx.sql("SELECT later FROM reminder_days WHERE person_id = :person AND day = :day AND later IS NOT NULL")
                .with("person", person)
                .with("day", day)
                .find(row -> row.instant("later"));
    }

    /// Puts the reminder of that day off, and answers whether it was not put off before.
    static boolean putOff(Tx tx, LocalDate day, Instant later) {
        return tx.sql("""
                        UPDATE reminder_days SET later = :later
                        WHERE person_id = :person AND day = :day AND later IS NULL
                        """)
                        .with("person", tx.person())
                        .with("day", day)
                        .with("later", later)
                        .run()
                == 1;
    }

    /// Notes that the one that was put off goes out, and answers whether it is the first to note it.
    static boolean noteLater(Tx tx, LocalDate day, Instant now) {
        return tx.sql("""
                        UPDATE reminder_days SET later_sent = :now
                        WHERE person_id = :person AND day = :day AND later <= :now AND later_sent IS NULL
                        """)
                        .with("person", tx.person())
                        .with("day", day)
                        .with("now", now)
                        .run()
                == 1;
    }
}
