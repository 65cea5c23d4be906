package app.asked.core.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Moment MADE = Moment.of(Instant.parse("2026-11-16T16:00:00Z"), ZoneOffset.UTC);

    @Test
    void nothingMuchIsNoFear() {
        Forecast kept = fearing("Nothing much");

        assertThat(kept.feared()).isNull();
        assertThat(kept.fearedChance()).isNull();
        assertThat(kept.saysSomething()).isFalse();
    }

    @Test
    void aFearIsOneAndHowLikelyItIsStays() {
        Forecast kept = fearing("Nothing much to hold on to");

        assertThat(kept.fearedChance()).isEqualTo(new Chance(30));
        assertThat(kept.saysSomething()).isTrue();
    }

    private static Forecast fearing(String feared) {
        return new Forecast(MADE, null, null, new Line(feared), new Chance(30), null, false);
    }
}
