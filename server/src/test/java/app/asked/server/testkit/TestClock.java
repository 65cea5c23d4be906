package app.asked.server.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time of day, and as much later as a test says.
public final class TestClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    public synchronized void forward(Duration time) {
        ahead = ahead.plus(time);
    }
}
