package app.asked.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When something was, for the person who lived it. Once written, its day stays, whatever zone rules do later.
public record Moment(Instant at, ZoneId zone, LocalDate day) implements Comparable<Moment> {
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    public Moment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at, zone, at.atZone(zone).toLocalDate());
    }

    /// A whole day, told by its first instant: what is meant for a day and for no time of it.
    public static Moment ofDay(LocalDate day, ZoneId zone) {
        return new Moment(day.atStartOfDay(zone).toInstant(), zone, day);
    }

    /// Whether a day lies in the years that Asked knows.
    public static boolean knows(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /// Whether it is a time of its day, and not the day alone.
    public boolean hasTime() {
        return !at.equals(day.atStartOfDay(zone).toInstant());
    }

    /// In the order of instants.
    @Override
    public int compareTo(Moment other) {
        return at.compareTo(other.at);
    }
}
