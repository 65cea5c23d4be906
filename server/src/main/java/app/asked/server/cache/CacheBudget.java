package app.asked.server.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.ToIntFunction;

/// Every cache there is, and how much memory it may hold: a heap of 128 MB has room for all of them full, whoever
/// passes by. What is used least goes first, and may go at any time.
public enum CacheBudget {
    /// Sentences made ready to be said, by language and country.
    MESSAGES(4),
    /// How figures are written, by language and country.
    FIGURES(1);

    private static final int MEGABYTE = 1 << 20;

    private final int megabytes;

    CacheBudget(int megabytes) {
        this.megabytes = megabytes;
    }

    /// The cache with this budget.
    ///
    /// @param bytes about how much memory an entry holds
    public <K, V> Cache<K, V> cache(ToIntFunction<V> bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes())
                .<K, V>weigher((_, value) -> bytes.applyAsInt(value))
                .executor(Runnable::run)
                .build();
    }

    public long bytes() {
        return (long) megabytes * MEGABYTE;
    }
}
