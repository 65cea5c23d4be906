package app.asked.server.remind;

import app.asked.core.remind.ReminderFacts;
import app.asked.core.remind.Reminders;
import app.asked.server.ask.Asks;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The reminders of a person, as other features see them, and what decides on them. None of it takes any words: it is
/// read while nobody is signed in.
public final class StoredReminders {
    public static final Repository<UUID, Reminders> REPOSITORY = new ReminderRepository();

    /// How far back anything speaks against a reminder.
    private static final int DAYS_BEHIND = 8;

    private StoredReminders() {}

    public static Optional<Reminders> find(Tx tx, UUID person) {
        return REPOSITORY
                .find(tx, person, person)
                .filter(kept -> !kept.isGone())
                .map(Versioned::value);
    }

    /// When the reminder of that day comes once more, where it was put off.
    public static Optional<Instant> later(Tx tx, UUID person, LocalDate day) {
        return ReminderDayRepository.later(tx, person, day);
    }

    /// Puts the reminder of that day off, and answers whether that was the first time.
    public static boolean putOff(Tx tx, LocalDate day, Instant later) {
        return ReminderDayRepository.putOff(tx, day, later);
    }

    /// What decides on them.
    ///
    /// @param today the day it is where the person is
    public static ReminderFacts facts(Tx tx, UUID person, LocalDate today) {
        LocalDate since = today.minusDays(DAYS_BEHIND);
        Optional<JourneyToday> current = Journeys.current(tx, person, _ -> today);
        return new ReminderFacts(
                current.map(JourneyToday::journey).orElse(null),
                current.map(JourneyToday::pauses).orElse(List.of()),
                Journeys.restDays(tx, person, since),
                Asks.numbers(tx, person),
                current.flatMap(each ->
                                Journeys.saidWorse(tx, person, each.journey().id()))
                        .orElse(null),
                ReminderDayRepository.since(tx, person, since));
    }
}
