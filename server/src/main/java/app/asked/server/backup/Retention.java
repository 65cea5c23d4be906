package app.asked.server.backup;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Which of the daily backups stay: the last of each of the last seven days, four weeks and twelve months that have
/// any.
/// A server that was off for a year has as many as before, since days without a backup do not count.
final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    static Set<LocalDate> kept(Collection<LocalDate> days) {
        Set<LocalDate> kept = new HashSet<>();
        kept.addAll(lastOfEach(days, day -> day, DAYS));
        kept.addAll(lastOfEach(days, day -> day.with(previousOrSame(MONDAY)), WEEKS));
        kept.addAll(lastOfEach(days, day -> day.with(firstDayOfMonth()), MONTHS));
        return kept;
    }

    /// @param start of the day's week, or whatever is looked at
    private static Collection<LocalDate> lastOfEach(
            Collection<LocalDate> days, UnaryOperator<LocalDate> start, int most) {
        Map<LocalDate, LocalDate> last = new LinkedHashMap<>();
        days.stream().sorted(Comparator.reverseOrder()).forEach(day -> last.putIfAbsent(start.apply(day), day));
        return last.values().stream().limit(most).toList();
    }
}
