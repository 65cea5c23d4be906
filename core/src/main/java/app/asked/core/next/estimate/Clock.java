package app.asked.core.next.estimate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The day up to which something was learned. It never runs back: who travels west may live a day twice.
final class Clock {
    private @Nullable LocalDate day;

    /// Days from there to a day; 0 where nothing was learned, or the day is past.
    long daysTo(LocalDate later) {
        return day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day, later));
    }

    /// Answers the days that passed.
    long moveTo(LocalDate later) {
        long days = daysTo(later);
        if (day == null || days > 0) {
            day = later;
        }
        return days;
    }
}
