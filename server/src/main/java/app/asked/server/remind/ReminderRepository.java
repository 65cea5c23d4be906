package app.asked.server.remind;

import app.asked.core.remind.Reminders;
import app.asked.core.remind.Weekday;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where it is kept when a person wants to be reminded; its key is theirs.
final class ReminderRepository implements Repository<UUID, Reminders> {
    private static final int MINUTE = 60;

    @Override
    public Optional<Limit> limit() {
        return Optional.empty();
    }

    @Override
    public Optional<Versioned<Reminders>> find(Tx tx, UUID person, UUID same) {
        return tx.sql("SELECT days, at_minute, rev, gone FROM reminders WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.kept(reminders(row)));
    }

    /// Reminders that are on, with where their person is, and one of yesterday or today that was put off and did not
    /// come again.
    record Candidate(
            UUID person,
            Reminders reminders,
            ZoneId zone,
            @Nullable LocalDate laterDay,
            @Nullable Instant later) {}

    /// Some of everybody's, in the order of people.
    static List<Candidate> after(Tx tx, UUID last, LocalDate since, int most) {
        return tx.sql("""
                SELECT reminders.person_id, days, at_minute, zone, day, later
                FROM reminders
                JOIN people ON people.id = reminders.person_id
                LEFT JOIN reminder_days ON reminder_days.person_id = reminders.person_id
                    AND later IS NOT NULL AND later_sent IS NULL AND day >= :since
                WHERE reminders.gone IS NULL AND suspended IS NULL AND reminders.person_id > :last
                ORDER BY reminders.person_id LIMIT :most
                """)
                .with("since", since)
                .with("last", last)
                .with("most", most)
                .list(row -> new Candidate(
                        row.id("person_id"),
                        reminders(row),
                        row.zone("zone"),
                        row.dayOrNull("day"),
                        row.instantOrNull("later")));
    }

    private static Reminders reminders(Row row) {
        return new Reminders(
                row.keyedSet("days", Weekday.values()),
                LocalTime.ofSecondOfDay((long) MINUTE * row.number("at_minute")));
    }

    @Override
    public void put(Tx tx, UUID person, UUID same, Versioned<Reminders> kept) {
        Reminders reminders = kept.value();
        tx.put(
                "reminders",
                Columns.of(person)
                        .set("days", reminders.days())
                        .set("at_minute", reminders.at().get(ChronoField.MINUTE_OF_DAY))
                        .kept(kept));
    }
}
