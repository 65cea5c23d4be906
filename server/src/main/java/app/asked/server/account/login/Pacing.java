package app.asked.server.account.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down whoever tries again and again, and never locks anyone out: some tries are free, then one every while.
///
/// It keeps one instant a key, when all of its tries will be free again, for the keys last used. Thread-safe.
final class Pacing {
    private static final int MOST_KEYS = 10_000;

    private final int free;
    private final Duration every;
    private final Map<String, Instant> freeAgain = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Pacing(int free, Duration every) {
        this.free = free;
        this.every = every;
    }

    /// Takes one try. Answers zero, or how long to wait for one.
    synchronized Duration take(String key, Instant now) {
        Instant known = freeAgain.getOrDefault(key, now);
        Instant from = known.isBefore(now) ? now : known;
        Instant earliest = from.minus(every.multipliedBy(free - 1L));
        if (earliest.isAfter(now)) {
            return Duration.between(now, earliest);
        }
        freeAgain.put(key, from.plus(every));
        return Duration.ZERO;
    }

    /// A try that was right costs nothing.
    synchronized void giveBack(String key) {
        freeAgain.computeIfPresent(key, (_, at) -> at.minus(every));
    }
}
