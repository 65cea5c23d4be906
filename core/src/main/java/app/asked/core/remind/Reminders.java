package app.asked.core.remind;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.words.OrderedSets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// When a person wants to be reminded: on which days, and when on these, wherever they are.
public record Reminders(Set<Weekday> days, LocalTime at) {
    /// How late one may still come, such as after a restart. Later than that it would only startle.
    public static final Duration GRACE = Duration.ofHours(1);

    /// How long *Later* waits.
    private static final Duration LATER = Duration.ofHours(2);

    public Reminders {
        days = OrderedSets.ordered(days);
    }

    public static Reminders read(Fields in) {
        Set<Weekday> days = in.need("days", Choices.some(Weekday.class));
        LocalTime at = in.need("at", Times.TIME);
        in.rule(!days.isEmpty(), "days", Problem.Code.REQUIRED, Map.of());
        return new Reminders(days, at);
    }

    /// The day whose reminder is due, if one is: today, or yesterday where it was late. Whoever sends it notes that
    /// first ([ReminderFacts#reminded()]).
    public Optional<LocalDate> due(Instant now, ZoneId zone, ReminderFacts facts) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(today, today.minusDays(1))
                .filter(day -> isTimely(on(day, zone), now) && isWanted(day, facts))
                .findFirst();
    }

    /// Whether it is the time of one, whatever may speak against it.
    public boolean isTime(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(today, today.minusDays(1)).anyMatch(day -> isTimely(on(day, zone), now) && isFor(day));
    }

    /// Whether one that was put off until then is due. It belongs to its day: after midnight it is too late for it.
    ///
    /// @param day the day of the reminder that was put off
    public static boolean isLaterDue(Instant later, LocalDate day, Instant now, ZoneId zone, ReminderFacts facts) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return isTimely(later, now)
                && today.equals(day)
                && Quiet.on(today, facts).isEmpty();
    }

    /// When one that is put off now comes; not on another day.
    public static Optional<Instant> later(Instant now, ZoneId zone) {
        Instant later = now.plus(LATER);
        boolean isSameDay =
                later.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return isSameDay ? Optional.of(later) : Optional.empty();
    }

    /// Those to come within so many days, as far as it is known now.
    public List<Instant> coming(Instant now, ZoneId zone, ReminderFacts facts, int within) {
        LocalDate today = now.atZone(zone).toLocalDate();
        ReminderFacts then = facts;
        List<Instant> coming = new ArrayList<>();
        for (LocalDate day = today; day.isBefore(today.plusDays(within)); day = day.plusDays(1)) {
            Instant at = on(day, zone);
            if (at.isAfter(now) && isWanted(day, then)) {
                coming.add(at);
                then = then.reminding(day);
            }
        }
        return coming;
    }

    private boolean isWanted(LocalDate day, ReminderFacts facts) {
        return isFor(day)
                && !facts.reminded().contains(day)
                && Quiet.on(day, facts).isEmpty();
    }

    private boolean isFor(LocalDate day) {
        return days.contains(Weekday.of(day));
    }

    private static boolean isTimely(Instant due, Instant now) {
        return !now.isBefore(due) && now.isBefore(due.plus(GRACE));
    }

    /// The instant on that day: the first of two where clocks go back, and as much later as they skip where they skip
    /// it.
    Instant on(LocalDate day, ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }
}
