package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.cache.CacheBudget;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private Duration passed = Duration.ofDays(-1);
    private final RateLimiter pacing = new RateLimiter(3, Duration.ofSeconds(10), () -> passed.toNanos());

    @Test
    void theFirstTriesAreFreeAndThenThereIsAWait() {
        assertThat(pacing.take("maya")).isZero();
        assertThat(pacing.take("maya")).isZero();
        assertThat(pacing.isFree("maya")).isTrue();
        assertThat(pacing.take("maya")).isZero();
        assertThat(pacing.isFree("maya")).isFalse();

        assertThat(pacing.take("maya")).isEqualTo(Duration.ofSeconds(10));
        later(4);
        assertThat(pacing.take("maya")).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void waitingIsAllItTakes() {
        for (int tries = 0; tries < 100; tries++) {
            pacing.take("maya");
        }

        later(10);
        assertThat(pacing.take("maya")).isZero();
        assertThat(pacing.take("maya")).isPositive();
        later(60);
        assertThat(pacing.take("maya")).isZero();
    }

    @Test
    void aTryThatWasRightCostsNothing() {
        for (int tries = 0; tries < 100; tries++) {
            assertThat(pacing.take("maya")).isZero();
            pacing.giveBack("maya");
        }
    }

    @Test
    void oneDoesNotWaitForAnother() {
        for (int tries = 0; tries < 10; tries++) {
            pacing.take("maya");
        }

        assertThat(pacing.take("noor")).isZero();
    }

    @Test
    void aCrowdOfKeysTakesBoundedRoomAndDoesNotFreeWhoTriesAllTheTime() {
        for (int tries = 0; tries < 200_000; tries++) {
            pacing.take("key " + tries);
            pacing.take("maya");
        }

        assertThat(pacing.bytes()).isPositive().isLessThanOrEqualTo(CacheBudget.TRIES.bytes() / RateLimiter.PACINGS);
        assertThat(pacing.take("maya")).isPositive();
    }

    private void later(long seconds) {
        passed = passed.plusSeconds(seconds);
    }
}
