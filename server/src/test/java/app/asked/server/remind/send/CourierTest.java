package app.asked.server.remind.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CourierTest {
    private final Courier courier = new Courier(Collections.nCopies(3, Duration.ofMillis(5)));

    @Test
    void itTriesAgainWhereTheOtherEndIsAwayAndNotForEver() throws InterruptedException {
        CountDownLatch four = new CountDownLatch(4);
        AtomicInteger tries = new AtomicInteger();

        courier.take(() -> {
            four.countDown();
            if (tries.incrementAndGet() % 2 == 0) {
                throw new IOException("away");
            }
            return Delivery.Outcome.TRY_AGAIN;
        });

        assertThat(four.await(5, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50);
        assertThat(tries).hasValue(4);
    }

    @Test
    void whatIsRefusedOrDeliveredIsTriedOnce() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        List<Delivery> deliveries = List.of(
                () -> Delivery.Outcome.DELIVERED,
                () -> Delivery.Outcome.REFUSED,
                () -> {
                    throw new ClosedAddress("not on the open internet");
                },
                () -> {
                    throw new IllegalStateException("a mistake of ours");
                });

        deliveries.forEach(each -> courier.take(() -> {
            tries.incrementAndGet();
            return each.attempt();
        }));

        Thread.sleep(200);
        assertThat(tries).hasValue(4);
    }

    @Test
    void oneThatHangsKeepsNobodyElsesFromGoing() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(100);
        for (int i = 0; i < 20; i++) {
            courier.take(() -> {
                try {
                    never.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return Delivery.Outcome.DELIVERED;
            });
        }

        for (int i = 0; i < 100; i++) {
            courier.take(() -> {
                others.countDown();
                return Delivery.Outcome.DELIVERED;
            });
        }

        assertThat(others.await(5, TimeUnit.SECONDS)).isTrue();
        never.countDown();
    }
}
