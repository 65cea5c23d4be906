package app.asked.server.web.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private static final UUID MAYA = UUID.randomUUID();
    private static final UUID NOOR = UUID.randomUUID();

    @Test
    void oneOfAPersonsAtATimeAndNoMoreThanThereArePlaces() {
        Bulkhead bulkhead = new Bulkhead(2, 1, Duration.ZERO);
        try (var _ = bulkhead.enter(MAYA)) {
            assertThatThrownBy(() -> bulkhead.enter(MAYA)).isInstanceOf(Bulkhead.Full.class);
            try (var _ = bulkhead.enter(NOOR)) {
                assertThatThrownBy(() -> bulkhead.enter(UUID.randomUUID())).isInstanceOf(Bulkhead.Full.class);
            }
        }
        bulkhead.enter(MAYA).close();
    }

    @Test
    void whoWaitsComesInOnceAPlaceIsLeft() throws Exception {
        Bulkhead bulkhead = new Bulkhead(1, 1, Duration.ofMinutes(1));
        Bulkhead.Place first = bulkhead.enter(MAYA);
        CompletableFuture<Bulkhead.Place> second = CompletableFuture.supplyAsync(() -> bulkhead.enter(NOOR));
        assertThat(second).isNotDone();

        first.close();

        second.get(1, TimeUnit.MINUTES).close();
    }
}
