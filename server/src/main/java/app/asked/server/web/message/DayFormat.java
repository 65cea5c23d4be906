package app.asked.server.web.message;

import app.asked.core.time.Moment;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Days and times as a person reads them, by their language and country; the examples are American and British.
/// Whatever is shown of a day or a time is written here, so that no two pages differ.
public final class DayFormat {
    private DayFormat() {}

    /// "November 20", "20 November"
    public static String day(Words words, LocalDate day) {
        return said("MMMMd", words, day);
    }

    /// "Friday, November 20", "Friday, 20 November"
    public static String weekday(Words words, LocalDate day) {
        return said("EEEEMMMMd", words, day);
    }

    /// "Friday"
    public static String dayOfWeek(Words words, LocalDate day) {
        return said("EEEE", words, day);
    }

    /// "November 20, 2026", "20 November 2026"
    public static String date(Words words, LocalDate day) {
        return said("yMMMMd", words, day);
    }

    /// "November 2026"
    public static String month(Words words, LocalDate day) {
        return said("yMMMM", words, day);
    }

    /// "November 2 – 29, 2026", "2–29 November 2026"
    public static String span(Words words, LocalDate from, LocalDate to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(from), millis(to)));
    }

    /// "5:04 PM", "17:04"
    public static String time(Words words, Instant at, ZoneId zone) {
        return said("jm", words, at.atZone(zone));
    }

    /// The same, wherever it is.
    public static String time(Words words, LocalTime time) {
        return said("jm", words, time);
    }

    /// "November 20, 5:04 PM", "20 November, 17:04"; the day alone where no time of it was told.
    public static String dayAndTime(Words words, Moment moment) {
        if (!moment.hasTime()) {
            return day(words, moment.day());
        }
        String time = time(words, moment.at(), moment.zone());
        return words.say("look.day-and-time", "day", day(words, moment.day()), "time", time);
    }

    /// "November 20, 2026, 5:04 PM", "20 November 2026, 17:04"
    public static String dateAndTime(Words words, Instant at, ZoneId zone) {
        String date = date(words, at.atZone(zone).toLocalDate());
        return words.say("look.day-and-time", "day", date, "time", time(words, at, zone));
    }

    private static String said(String skeleton, Words words, TemporalAccessor when) {
        Locale locale = words.locale();
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        return DateTimeFormatter.ofPattern(pattern, locale).format(when);
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
