package app.asked.core.journey;

import app.asked.core.words.Keyed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which day of a journey a day is. Paused days are none, so weeks and the end move with a pause; week n is journey
/// days 7n−6 to 7n; what falls on a paused day counts to the week before it.
public final class JourneyCalendar {
    /// Where a journey stands on a day.
    public enum State implements Keyed {
        AHEAD,
        ACTIVE,
        PAUSED,
        OVER
    }

    /// A day of a journey and its week, both from 1.
    public record Place(int day, int week) {}

    /// A week of a journey: its first day, and the day before the next week's first; absent while nobody can say.
    public record Week(int number, LocalDate from, @Nullable LocalDate to) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Journey journey;
    private final List<Pause> pauses;
    /// The journey's days in order; fewer than its length while a pause is open.
    private final List<LocalDate> days;

    public JourneyCalendar(Journey journey, List<Pause> pauses) {
        this.journey = journey;
        this.pauses = pauses.stream()
                .filter(pause -> pause.journey().equals(journey.id()))
                .toList();
        this.days = daysOf(journey);
    }

    private List<LocalDate> daysOf(Journey journey) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate day = journey.starts();
        while (found.size() < journey.length()) {
            Pause pause = pauseOn(day);
            if (pause == null) {
                found.add(day);
                day = day.plusDays(1);
            } else if (pause.to() == null) {
                break;
            } else {
                day = pause.to().plusDays(1);
            }
        }
        return found;
    }

    public State state(LocalDate today) {
        if (journey.finished() != null || isAfterEnd(today)) {
            return State.OVER;
        }
        if (today.isBefore(journey.starts())) {
            return State.AHEAD;
        }
        return pauseOn(today) == null ? State.ACTIVE : State.PAUSED;
    }

    /// The last day; null while an open pause hides it.
    public @Nullable LocalDate ends() {
        return days.size() == journey.length() ? days.getLast() : null;
    }

    /// The place of a day, or null before the start and after the end. A paused day has the place of the journey day
    /// before it, or of the first.
    public @Nullable Place at(LocalDate day) {
        if (day.isBefore(journey.starts()) || isAfterEnd(day)) {
            return null;
        }
        int number = Math.max(1, daysUpTo(day));
        return new Place(number, weekOf(number));
    }

    public int weeks() {
        return weekOf(journey.length());
    }

    /// The weeks that have begun by a day.
    public List<Week> weeksUpTo(LocalDate today) {
        List<Week> weeks = new ArrayList<>();
        for (int number = 1; number <= weeks(); number++) {
            LocalDate from = number == 1 ? journey.starts() : dayNumber(7 * number - 6);
            if (from == null || from.isAfter(today)) {
                break;
            }
            LocalDate next = dayNumber(7 * number + 1);
            weeks.add(new Week(number, from, next == null ? ends() : next.minusDays(1)));
        }
        return weeks;
    }

    private boolean isAfterEnd(LocalDate day) {
        LocalDate end = ends();
        return end != null && day.isAfter(end);
    }

    private @Nullable Pause pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst().orElse(null);
    }

    private int daysUpTo(LocalDate day) {
        int at = Collections.binarySearch(days, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private @Nullable LocalDate dayNumber(int number) {
        return number <= days.size() ? days.get(number - 1) : null;
    }

    private static int weekOf(int day) {
        return (day + 6) / 7;
    }
}
