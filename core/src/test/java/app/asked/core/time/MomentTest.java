package app.asked.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final Instant AT = Instant.parse("2026-11-16T16:00:00.123Z");

    @Test
    void itsDayIsTheDayThere() {
        assertThat(Moment.of(AT, ZoneId.of("Asia/Tokyo")).day()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(Moment.of(AT, ZoneId.of("America/New_York")).day()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void itKeepsMilliseconds() {
        assertThat(Moment.of(AT.plusNanos(999_999), ZoneId.of("UTC")).at()).isEqualTo(AT);
    }

    @Test
    void aWholeDayIsToldFromATimeOfIt() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        LocalDate withoutMidnight = LocalDate.of(2026, 3, 29);

        assertThat(Moment.ofDay(withoutMidnight, beirut).hasTime()).isFalse();
        assertThat(Moment.ofDay(withoutMidnight, beirut).day()).isEqualTo(withoutMidnight);
        assertThat(Moment.of(AT, beirut).hasTime()).isTrue();
    }

    @Test
    void momentsAreOrderedByInstantWhateverTheDay() {
        Moment tokyo = Moment.of(AT, ZoneId.of("Asia/Tokyo"));
        Moment later = Moment.of(AT.plusSeconds(1), ZoneId.of("America/New_York"));

        assertThat(tokyo).isLessThan(later);
        assertThat(tokyo.day()).isAfter(later.day());
    }
}
