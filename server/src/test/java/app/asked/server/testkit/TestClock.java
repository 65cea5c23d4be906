package app.asked.server.testkit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time of day and the time that passes, each as much later as a test says. It is a Tuesday when it begins, at
/// noon in London, on whatever day the tests run.
public final class TestClock implements InstantSource, Ticker {
    /// When each begins.
    public static final Instant START = Instant.parse("2027-03-02T12:00:00Z");

    private final long begun = System.nanoTime();
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration passed = Duration.ZERO;

    @Override
    public Instant instant() {
        return START.plusNanos(System.nanoTime() - begun).plus(ahead);
    }

    /// The day it is there.
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(instant(), zone);
    }

    @Override
    public long read() {
        return System.nanoTime() + passed.toNanos();
    }

    public synchronized void forward(Duration time) {
        set(time);
        passed = passed.plus(time);
    }

    /// Sets the clock, as somebody does by mistake: no time passes.
    public synchronized void set(Duration later) {
        ahead = ahead.plus(later);
    }
}
