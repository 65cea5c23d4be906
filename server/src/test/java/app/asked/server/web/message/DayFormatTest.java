package app.asked.server.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Dates are written as the person's country writes them, American where none is told, and alike on all pages.
class DayFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant AT = Instant.parse("2026-11-20T17:04:00Z");

    private final Messages messages = Messages.read();
    private final Words american = messages.in(Locale.US);
    private final Words british = messages.in(Locale.UK);

    @Test
    void anAmericanReadsTheMonthFirst() {
        assertThat(DayFormat.day(american, DAY)).isEqualTo("November 20");
        assertThat(DayFormat.weekday(american, DAY)).isEqualTo("Friday, November 20");
        assertThat(DayFormat.date(american, DAY)).isEqualTo("November 20, 2026");
        assertThat(plain(DayFormat.span(american, DAY, DAY.plusDays(6)))).isEqualTo("November 20 – 26, 2026");
        assertThat(plain(DayFormat.time(american, AT, LONDON))).isEqualTo("5:04 PM");
        assertThat(plain(DayFormat.dateAndTime(american, AT, LONDON))).isEqualTo("November 20, 2026, 5:04 PM");
    }

    @Test
    void aBritonReadsTheDayFirst() {
        assertThat(DayFormat.day(british, DAY)).isEqualTo("20 November");
        assertThat(DayFormat.weekday(british, DAY)).isEqualTo("Friday 20 November");
        assertThat(DayFormat.date(british, DAY)).isEqualTo("20 November 2026");
        assertThat(plain(DayFormat.span(british, DAY, DAY.plusDays(6)))).isEqualTo("20 – 26 November 2026");
        assertThat(DayFormat.time(british, AT, LONDON)).isEqualTo("17:04");
        assertThat(DayFormat.dayAndTime(british, Moment.of(AT, LONDON))).isEqualTo("20 November, 17:04");
    }

    @Test
    void englishOfNoCountryIsAmericanLikeTheWordsAroundIt() {
        assertThat(DayFormat.date(messages.in(Locale.ENGLISH), DAY)).isEqualTo("November 20, 2026");
        assertThat(DayFormat.date(messages.in(Locale.JAPANESE), DAY)).isEqualTo("November 20, 2026");
    }

    @Test
    void whoeverReadsGermanFirstReadsTheDayFirstInEnglishWords() {
        for (String browser :
                List.of("de-DE,en", "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", "de-AT,en-GB;q=0.5", "en,de-DE")) {
            Words words = messages.in(Locale.LanguageRange.parse(browser).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toArray(Locale[]::new));

            assertThat(DayFormat.date(words, DAY)).as(browser).isEqualTo("20 November 2026");
            assertThat(DayFormat.time(words, AT, LONDON)).as(browser).isEqualTo("17:04");
        }
    }

    @Test
    void whoeverReadsAmericanEnglishFirstKeepsAmericanDates() {
        assertThat(DayFormat.date(messages.in(Locale.US, Locale.GERMANY), DAY)).isEqualTo("November 20, 2026");
    }

    /// With plain spaces: languages use thin and unbreakable ones within a date.
    private static String plain(String said) {
        return said.replaceAll("[\\h\\u2009\\u202f]+", " ");
    }
}
