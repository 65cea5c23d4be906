package app.asked.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CacheBudgetTest {
    private static final long HEAP = 128 << 20;

    @Test
    void allCachesFullLeaveMostOfTheHeap() {
        long all = Stream.of(CacheBudget.values()).mapToLong(CacheBudget::bytes).sum();

        assertThat(all).isLessThanOrEqualTo(HEAP / 4);
    }

    @Test
    void whateverIsPutIntoItACacheHoldsItsBudget() {
        Cache<Integer, Integer> cache = CacheBudget.FIGURES.cache(bytes -> bytes);

        for (int key = 0; key < 100_000; key++) {
            cache.put(key, 1_000 * (key % 7));
        }

        assertThat(cache.asMap().values().stream().mapToLong(bytes -> bytes).sum())
                .isLessThanOrEqualTo(CacheBudget.FIGURES.bytes());
    }
}
