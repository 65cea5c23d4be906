package app.asked.server.web.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Keeps costly work from taking all there is: so many pieces of it at once, and so many of whom it is done for.
public final class Bulkhead {
    private final Semaphore places;
    private final int each;
    private final Duration patience;
    private final Map<Object, Integer> taken = new ConcurrentHashMap<>();

    /// @param each how many of them are for one and the same
    /// @param patience how long to wait for one; who came first has it first
    public Bulkhead(int atOnce, int each, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.each = each;
        this.patience = patience;
    }

    /// A place, until it is closed.
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /// Takes a place for somebody, a person or an address.
    ///
    /// @throws Full where they have theirs already, or all are taken
    public Place enter(Object whom) {
        if (taken.merge(whom, 1, Integer::sum) > each) {
            leave(whom);
            throw new Full();
        }
        if (!isFree()) {
            leave(whom);
            throw new Full();
        }
        return () -> {
            leave(whom);
            places.release();
        };
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(Object whom) {
        taken.computeIfPresent(whom, (_, count) -> count == 1 ? null : count - 1);
    }

    /// There is no place now.
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("all places for this work are taken", null, false, false);
        }
    }
}
