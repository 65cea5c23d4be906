package app.asked.server.account.secret;

import app.asked.server.cache.CacheBudget;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers for a moment what a secret stands for, so that a page and all it asks for cost one look at the database.
/// What is ended on this node is forgotten at once, on another within [#SPAN]; it reckons in time that passed, so a
/// clock that is set back keeps nothing open.
///
/// Thread-safe: forgetting waits for a look that is under way, so nothing ended is remembered.
public final class CredentialCache<T> {
    /// Less than the second within which what is ended is ended everywhere.
    static final Duration SPAN = Duration.ofMillis(900);
    /// Of a session or a token, with the digest it is known by.
    private static final int BYTES = 500;

    private final Cache<Digest, Remembered<T>> known;
    private final Ticker ticker;
    private final Function<Digest, Optional<T>> look;

    public CredentialCache(CacheBudget budget, Ticker ticker, Function<Digest, Optional<T>> look) {
        this.known = budget.cache(_ -> BYTES);
        this.ticker = ticker;
        this.look = look;
    }

    public Optional<T> find(Digest digest) {
        long now = ticker.read();
        var remembered = known.getIfPresent(digest);
        if (remembered == null || !remembered.isGood(now)) {
            remembered = known.asMap()
                    .compute(digest, (_, other) -> other != null && other.isGood(now) ? other : ask(digest));
        }
        return Optional.ofNullable(remembered).map(Remembered::value);
    }

    public void forget(Digest digest) {
        known.invalidate(digest);
    }

    private @Nullable Remembered<T> ask(Digest digest) {
        long until = ticker.read() + SPAN.toNanos();
        return look.apply(digest).map(value -> new Remembered<>(value, until)).orElse(null);
    }

    private record Remembered<T>(T value, long until) {
        boolean isGood(long now) {
            return now - until < 0;
        }
    }
}
