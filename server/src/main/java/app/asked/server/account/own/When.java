package app.asked.server.account.own;

import app.asked.server.web.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Dates and times, as the person's language writes them.
final class When {
    private When() {}

    static String said(Words words, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(instant.atZone(zone));
    }

    static String day(Words words, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(instant.atZone(zone));
    }
}
