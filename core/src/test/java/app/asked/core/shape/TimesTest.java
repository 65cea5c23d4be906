package app.asked.core.shape;

import static app.asked.core.shape.Reading.NOW;
import static app.asked.core.shape.Reading.problems;
import static app.asked.core.shape.Reading.read;
import static app.asked.core.shape.Reading.text;
import static app.asked.core.shape.Reading.valid;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @Test
    void aDayIsYearMonthDay() {
        assertThat(read(text("2028-02-29"), Times.DAY)).isEqualTo(valid(LocalDate.of(2028, 2, 29)));
        assertThat(problems(text("2000-01-01"), Times.DAY)).isEmpty();
        assertThat(problems(text("2199-12-31"), Times.DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29", "2026-13-01", "2026-1-1", "20261123", "23.11.2026", "+2026-11-23", "today", ""})
    void nothingElseIsADay(String text) {
        assertThat(problems(text(text), Times.DAY)).containsExactly("/it format");
    }

    @Test
    void yearsRunFromTwoThousandForTwoHundredYears() {
        assertThat(problems(text("1999-12-31"), Times.DAY)).containsExactly("/it year");
        assertThat(problems(text("2200-01-01"), Times.DAY)).containsExactly("/it year");
        assertThat(problems(text("1999-12-31T23:59:59.999Z"), Times.INSTANT)).containsExactly("/it year");
        assertThat(problems(text("2000-01-01T00:00:00Z"), Times.INSTANT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/Argentina/Ushuaia", "UTC", "Asia/Kolkata"})
    void aZoneIsAnIanaName(String name) {
        assertThat(read(text(name), Times.ZONE)).isEqualTo(valid(ZoneId.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"europe/london", "+01:00", "Z", "UTC+1", "Mars/Olympus", ""})
    void nothingElseIsAZone(String name) {
        assertThat(problems(text(name), Times.ZONE)).containsExactly("/it format");
    }

    @Test
    void anInstantIsUtcInMilliseconds() {
        assertThat(read(text("2026-11-16T17:04:05.123Z"), Times.INSTANT))
                .isEqualTo(valid(Instant.parse("2026-11-16T17:04:05.123Z")));
        assertThat(read(text("2026-11-16T17:04:05.123999Z"), Times.INSTANT))
                .isEqualTo(valid(Instant.parse("2026-11-16T17:04:05.123Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T17:04:05",
                "2026-11-16T17:04:05+01:00",
                "2026-11-16 17:04:05Z",
                "2026-11-16T25:04:05Z",
                "1795194245123",
                ""
            })
    void nothingElseIsAnInstant(String text) {
        assertThat(problems(text(text), Times.INSTANT)).containsExactly("/it format");
    }

    @Test
    void aClockMayRunTenMinutesAhead() {
        Instant skewed = NOW.plus(Duration.ofMinutes(10));

        assertThat(problems(text(skewed.toString()), Times.INSTANT)).isEmpty();
        assertThat(problems(text(skewed.plusMillis(1).toString()), Times.INSTANT))
                .containsExactly("/it future");
        assertThat(problems(moment(skewed.plusMillis(1).toString(), "UTC", null), Times.MOMENT))
                .containsExactly("/it/at future");
        assertThat(problems(moment("2030-01-01T00:00:00Z", "UTC", null), Times.PLANNED))
                .isEmpty();
    }

    @Test
    void aMomentsDayIsTheOneThere() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant at = Instant.parse("2026-11-16T16:00:00Z");

        assertThat(read(moment(at.toString(), "Asia/Tokyo", null), Times.MOMENT))
                .isEqualTo(valid(new Moment(at, tokyo, LocalDate.of(2026, 11, 17))));
    }

    @Test
    void aGivenDayStaysAndIsAtMostOneDayOff() {
        for (int off = -3; off <= 3; off++) {
            LocalDate day = LocalDate.of(2026, 11, 17).plusDays(off);
            Raw moment = moment("2026-11-16T16:00:00Z", "Asia/Tokyo", day.toString());

            if (Math.abs(off) <= 1) {
                assertThat(read(moment, Times.MOMENT))
                        .isEqualTo(
                                valid(new Moment(Instant.parse("2026-11-16T16:00:00Z"), ZoneId.of("Asia/Tokyo"), day)));
            } else {
                assertThat(problems(moment, Times.MOMENT)).containsExactly("/it/day day");
            }
        }
    }

    @Test
    void aMomentsDayKeepsToTheYearsToo() {
        assertThat(problems(moment("2000-01-01T00:00:00Z", "America/New_York", null), Times.MOMENT))
                .containsExactly("/it/day year");
        assertThat(problems(moment("2199-12-31T23:00:00Z", "Asia/Tokyo", null), Times.PLANNED))
                .containsExactly("/it/day year");
    }

    @Test
    void allThatIsTheMatterWithAMomentIsTold() {
        assertThat(problems(moment("noon", "home", "soon"), Times.MOMENT))
                .containsExactly("/it/at format", "/it/zone format", "/it/day format");
        assertThat(problems(new Raw.Part(Map.of("when", text("now"))), Times.MOMENT))
                .containsExactly("/it/at required", "/it/zone required", "/it/when unknown-field");
        assertThat(problems(text("2026-11-16T16:00:00Z"), Times.MOMENT)).containsExactly("/it type");
    }

    private static Raw moment(String at, String zone, @Nullable String day) {
        Map<String, Raw> fields = new HashMap<>(Map.of("at", text(at), "zone", text(zone)));
        if (day != null) {
            fields.put("day", text(day));
        }
        return new Raw.Part(fields);
    }
}
