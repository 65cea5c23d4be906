package app.asked.server.web;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as a person reads them in their language.
public final class Days {
    private Days() {}

    /// "20 November"
    public static String day(Words words, LocalDate day) {
        return said("MMMMd", words, day);
    }

    /// "November 2026"
    public static String month(Words words, LocalDate day) {
        return said("yMMMM", words, day);
    }

    /// "2–29 November 2026"
    public static String span(Words words, LocalDate from, LocalDate to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", localeOf(words));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(from), millis(to)));
    }

    private static String said(String skeleton, Words words, LocalDate day) {
        Locale locale = localeOf(words);
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /// English of no country is written as in Britain.
    private static Locale localeOf(Words words) {
        return words.locale().equals(Locale.ENGLISH) ? Locale.UK : words.locale();
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
