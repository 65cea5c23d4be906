package app.asked.server.account.login;

import app.asked.server.cache.CacheBudget;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/// Slows down whoever tries again and again, and never locks anyone out: some tries are free, then one every while.
///
/// It keeps one moment a key, when all of its tries will be free again, for the keys last used, and reckons in time
/// that passed: a clock that is set makes nobody wait. Thread-safe.
final class RateLimiter {
    /// All that there are share one budget.
    static final int PACINGS = 7;
    /// Of an entry without the letters of its key.
    private static final int ENTRY_BYTES = 150;

    private final Ticker ticker;
    private final long every;
    /// How far ahead a key's moment may lie for one more try.
    private final long reach;
    private final Cache<Object, Long> freeAgain;

    RateLimiter(int free, Duration every, Ticker ticker) {
        this.ticker = ticker;
        this.every = every.toNanos();
        this.reach = every.multipliedBy(free - 1L).toNanos();
        this.freeAgain = CacheBudget.TRIES.share(PACINGS, RateLimiter::bytes, every.multipliedBy(free), ticker);
    }

    /// Takes one try. Answers zero, or how long to wait for one.
    Duration take(Object key) {
        long now = ticker.read();
        long[] wait = {0};
        freeAgain.asMap().compute(key, (_, known) -> {
            long ahead = known == null ? 0 : Math.max(0, known - now);
            wait[0] = Math.max(0, ahead - reach);
            return now + ahead + (wait[0] == 0 ? every : 0);
        });
        return Duration.ofNanos(wait[0]);
    }

    /// Whether a try would be taken at once.
    boolean isFree(Object key) {
        Long known = freeAgain.getIfPresent(key);
        return known == null || known - ticker.read() <= reach;
    }

    long bytes() {
        freeAgain.cleanUp();
        return freeAgain.asMap().keySet().stream().mapToInt(RateLimiter::bytes).sum();
    }

    private static int bytes(Object key) {
        return ENTRY_BYTES + Character.BYTES * key.toString().length();
    }

    /// A try that was right costs nothing.
    void giveBack(Object key) {
        freeAgain.asMap().computeIfPresent(key, (_, known) -> known - every);
    }
}
