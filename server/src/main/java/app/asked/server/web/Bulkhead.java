package app.asked.server.web;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Keeps costly work from taking all there is: so many pieces of it at once, and one for each person.
public final class Bulkhead {
    private final Semaphore places;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    public Bulkhead(int atOnce) {
        places = new Semaphore(atOnce);
    }

    /// A place, until it is closed.
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /// Takes a place for a person.
    ///
    /// @throws Full where they have one already, or all are taken
    public Place enter(UUID person) {
        if (!busy.add(person)) {
            throw new Full();
        }
        if (!places.tryAcquire()) {
            busy.remove(person);
            throw new Full();
        }
        return () -> {
            busy.remove(person);
            places.release();
        };
    }

    /// There is no place now.
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("all places for this work are taken", null, false, false);
        }
    }
}
