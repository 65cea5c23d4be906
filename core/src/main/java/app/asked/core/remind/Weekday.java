package app.asked.core.remind;

import app.asked.core.words.Keyed;
import java.time.LocalDate;

/// A day of the week.
public enum Weekday implements Keyed {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    public static Weekday of(LocalDate day) {
        return valueOf(day.getDayOfWeek().name());
    }
}
