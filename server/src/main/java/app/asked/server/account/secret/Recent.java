package app.asked.server.account.secret;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers for a few seconds what a secret stands for, so that a page and all it asks for cost one look at the
/// database. What is ended on this node is forgotten at once, on another within [#SPAN].
///
/// Thread-safe: forgetting waits for a look that is under way, so nothing ended is remembered.
public final class Recent<T> {
    static final Duration SPAN = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final Map<Digest, Remembered<T>> known = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final Function<Digest, Optional<T>> look;

    public Recent(InstantSource clock, Function<Digest, Optional<T>> look) {
        this.clock = clock;
        this.look = look;
    }

    public Optional<T> find(Digest digest) {
        Instant now = clock.instant();
        var remembered = known.get(digest);
        if (remembered == null || !remembered.isGood(now)) {
            if (known.size() > MOST) {
                known.clear();
            }
            remembered = known.compute(digest, (_, other) -> other != null && other.isGood(now) ? other : ask(digest));
        }
        return Optional.ofNullable(remembered).map(Remembered::value);
    }

    public void forget(Digest digest) {
        known.remove(digest);
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
