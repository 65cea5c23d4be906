package app.asked.lab.people;

import app.asked.core.ask.WholeAsk;
import app.asked.core.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What a person wrote down, as facts of core and in the order in which it happened: all that a policy may know.
public final class Diary {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    public static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    public static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(FIRST, date);
    }

    /// @param minute after noon
    static Moment moment(int day, int minute) {
        return new Moment(NOON.plus(Duration.ofDays(day)).plusSeconds(60L * minute), ZoneOffset.UTC, date(day));
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /// What was written after the first so many entries.
    public List<Entry> after(int read) {
        return Collections.unmodifiableList(entries.subList(read, entries.size()));
    }

    /// Asks made or backed out of after the first so many entries.
    public Stream<WholeAsk> asksAfter(int read) {
        return after(read).stream()
                .flatMap(entry -> entry instanceof Entry.OfAsk(WholeAsk ask) ? Stream.of(ask) : Stream.empty());
    }

    public int length() {
        return entries.size();
    }
}
