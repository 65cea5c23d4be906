package app.asked.server.remind.send;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings reminders where they go: so many at once, each within its own time, and again a little later where the other
/// end is away. What is still to be tried when Asked stops is not tried again: once too few is better than twice.
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 32;
    private static final List<Duration> AGAIN_AFTER =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20));

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final List<Duration> againAfter;

    public Courier() {
        this(AGAIN_AFTER);
    }

    /// @param againAfter how long to wait after each try in vain
    Courier(List<Duration> againAfter) {
        this.againAfter = List.copyOf(againAfter);
    }

    /// Takes it once there is room for one more.
    public void take(Delivery delivery) {
        places.acquireUninterruptibly();
        Thread.startVirtualThread(() -> attempt(delivery, 0));
    }

    private void attempt(Delivery delivery, int before) {
        Delivery.Outcome outcome;
        try {
            outcome = outcome(delivery);
        } finally {
            places.release();
        }
        if (outcome == Delivery.Outcome.TRY_AGAIN && before < againAfter.size()) {
            CompletableFuture.delayedExecutor(
                            againAfter.get(before).toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(() -> again(delivery, before + 1));
        } else if (outcome != Delivery.Outcome.DELIVERED) {
            LOG.warn("A reminder could not be delivered: {}, after {} tries", outcome, before + 1);
        }
    }

    private void again(Delivery delivery, int before) {
        places.acquireUninterruptibly();
        attempt(delivery, before);
    }

    /// What goes wrong is told by its kind alone: a message may hold an address.
    private static Delivery.Outcome outcome(Delivery delivery) {
        try {
            return delivery.attempt();
        } catch (ClosedAddress refused) {
            return Delivery.Outcome.REFUSED;
        } catch (IOException away) {
            LOG.debug("A try to deliver a reminder failed: {}", away.getClass().getSimpleName());
            return Delivery.Outcome.TRY_AGAIN;
        } catch (RuntimeException bug) {
            LOG.error("A reminder could not be delivered: {}", bug.getClass().getName());
            return Delivery.Outcome.REFUSED;
        }
    }
}
