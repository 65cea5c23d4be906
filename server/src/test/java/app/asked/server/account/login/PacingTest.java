package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Pacing pacing = new Pacing(3, Duration.ofSeconds(10));

    @Test
    void theFirstTriesAreFreeAndThenThereIsAWait() {
        assertThat(pacing.take("maya", NOON)).isZero();
        assertThat(pacing.take("maya", NOON)).isZero();
        assertThat(pacing.take("maya", NOON)).isZero();

        assertThat(pacing.take("maya", NOON)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pacing.take("maya", NOON.plusSeconds(4))).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void waitingIsAllItTakes() {
        for (int tries = 0; tries < 100; tries++) {
            pacing.take("maya", NOON);
        }

        assertThat(pacing.take("maya", NOON.plusSeconds(10))).isZero();
        assertThat(pacing.take("maya", NOON.plusSeconds(10))).isPositive();
        assertThat(pacing.take("maya", NOON.plusSeconds(60))).isZero();
    }

    @Test
    void aTryThatWasRightCostsNothing() {
        for (int tries = 0; tries < 100; tries++) {
            assertThat(pacing.take("maya", NOON)).isZero();
            pacing.giveBack("maya");
        }
    }

    @Test
    void oneDoesNotWaitForAnother() {
        for (int tries = 0; tries < 10; tries++) {
            pacing.take("maya", NOON);
        }

        assertThat(pacing.take("noor", NOON)).isZero();
    }
}
