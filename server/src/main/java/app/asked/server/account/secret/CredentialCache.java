package app.asked.server.account.secret;

import app.asked.server.cache.CacheBudget;
import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers for a few seconds what a secret stands for, so that a page and all it asks for cost one look at the
/// database. What is ended on this node is forgotten at once, on another within [#SPAN].
///
/// Thread-safe: forgetting waits for a look that is under way, so nothing ended is remembered.
public final class CredentialCache<T> {
    static final Duration SPAN = Duration.ofSeconds(10);
    /// Of a session or a token, with the digest it is known by.
    private static final int BYTES = 500;

    private final Cache<Digest, Remembered<T>> known;
    private final InstantSource clock;
    private final Function<Digest, Optional<T>> look;

    public CredentialCache(CacheBudget budget, InstantSource clock, Function<Digest, Optional<T>> look) {
        this.known = budget.cache(_ -> BYTES);
        this.clock = clock;
        this.look = look;
    }

    public Optional<T> find(Digest digest) {
        Instant now = clock.instant();
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
        Instant until = clock.instant().plus(SPAN);
        return look.apply(digest).map(value -> new Remembered<>(value, until)).orElse(null);
    }

    private record Remembered<T>(T value, Instant until) {
        boolean isGood(Instant now) {
            return now.isBefore(until);
        }
    }
}
