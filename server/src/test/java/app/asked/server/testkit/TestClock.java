package app.asked.server.testkit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time of day and the time that passes, each as much later as a test says.
public final class TestClock implements InstantSource, Ticker {
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration passed = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
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
