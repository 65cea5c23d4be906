package app.asked.server.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Keeps costly work from taking all there is: so many pieces of it at once, and so many of one person's.
public final class Bulkhead {
    private final Semaphore places;
    private final int each;
    private final Duration patience;
    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();

    /// @param each how many a person may have of them
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

    /// Takes a place for a person.
    ///
    /// @throws Full where they have theirs already, or all are taken
    public Place enter(UUID person) {
        if (taken.merge(person, 1, Integer::sum) > each) {
            leave(person);
            throw new Full();
        }
        if (!isFree()) {
            leave(person);
            throw new Full();
        }
        return () -> {
            leave(person);
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

    private void leave(UUID person) {
        taken.computeIfPresent(person, (_, count) -> count == 1 ? null : count - 1);
    }

    /// There is no place now.
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("all places for this work are taken", null, false, false);
        }
    }
}
