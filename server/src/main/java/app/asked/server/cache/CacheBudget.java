package app.asked.server.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.ToIntFunction;

/// Every cache there is, and how much memory it may hold: a heap of 128 MB has room for all of them full, whoever
/// passes by. What is used least goes first, and may go at any time.
public enum CacheBudget {
    /// Sentences made ready to be said, by language and country.
    MESSAGES(4),
    /// How figures are written, by language and country.
    FIGURES(1),
    /// What the planner learned, by person.
    PLANNER(7),
    /// The numbers of asks, by person.
    ASKS(12),
    /// Whose session a cookie is.
    SESSIONS(1),
    /// Whose token a program shows.
    TOKENS(1),
    /// Who tried lately to sign in.
    TRIES(2);

    private static final int MEGABYTE = 1 << 20;

    private final int megabytes;

    CacheBudget(int megabytes) {
        this.megabytes = megabytes;
    }

    /// The cache with this budget.
    ///
    /// @param bytes about how much memory an entry holds
    public <K, V> Cache<K, V> cache(ToIntFunction<V> bytes) {
        return builder(1).<K, V>weigher((_, value) -> bytes.applyAsInt(value)).build();
    }

    /// A cache with its share of this budget, which forgets what was not written for so long.
    ///
    /// @param shares how many caches share it
    /// @param bytes about how much memory an entry with this key holds
    public <K, V> Cache<K, V> share(int shares, ToIntFunction<K> bytes, Duration kept, Ticker ticker) {
        return builder(shares)
                .<K, V>weigher((key, _) -> bytes.applyAsInt(key))
                .expireAfterWrite(kept)
                .ticker(ticker)
                .build();
    }

    private Caffeine<Object, Object> builder(int shares) {
        return Caffeine.newBuilder().maximumWeight(bytes() / shares).executor(Runnable::run);
    }

    public long bytes() {
        return (long) megabytes * MEGABYTE;
    }
}
