package app.asked.server.storage;

import app.asked.server.storage.Erasure.Due;
import app.asked.server.storage.sql.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases what was deleted 30 days ago; until then it can come back. What of an account has had its time goes, too. It
/// goes from one person who has something to erase to the next, and past everybody else.
public final class ErasureJob {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);
    private static final Duration DAILY = Duration.ofHours(23);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int ROWS_AT_ONCE = 500;
    /// More are not remembered by name; they are met again, and are in trouble again.
    private static final int MOST_TROUBLES = 10_000;

    private final Storage storage;

    public ErasureJob(Storage storage) {
        this.storage = storage;
    }

    /// Runs where no server of this database did so today.
    public void runDaily(Instant now) {
        if (storage.write(NOBODY, tx -> isClaimed(tx, now))) {
            run(now);
        }
    }

    private static boolean isClaimed(Tx tx, Instant now) {
        return tx.sql("""
                        INSERT INTO claims (name, at) VALUES ('erasure', :now)
                        ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE claims.at <= :before
                        """).with("now", now).with("before", now.minus(DAILY)).run() > 0;
    }

    /// One person's trouble keeps nobody else's words: it is logged when all are done, and tried again the next time.
    public void run(Instant now) {
        Map<UUID, RuntimeException> troubles = new HashMap<>();
        Erasure.due(now).forEach(due -> run(due, troubles));
        storage.purge();
        if (!troubles.isEmpty()) {
            LOG.error(
                    "For {} people, what they deleted 30 days ago is still there; Asked tries again tomorrow",
                    troubles.size(),
                    troubles.values().iterator().next());
        }
    }

    private void run(Due due, Map<UUID, RuntimeException> troubles) {
        List<Due.Row> some = after(due, Due.Row.FIRST);
        while (!some.isEmpty()) {
            some.stream()
                    .map(Due.Row::person)
                    .distinct()
                    .filter(person -> !troubles.containsKey(person))
                    .forEach(person -> run(due, person, troubles));
            some = after(due, some.getLast());
        }
    }

    private void run(Due due, UUID person, Map<UUID, RuntimeException> troubles) {
        try {
            storage.write(person, tx -> {
                due.erase().accept(tx);
                return person;
            });
        } catch (RuntimeException trouble) {
            if (troubles.size() < MOST_TROUBLES) {
                troubles.put(person, trouble);
            }
        }
    }

    private List<Due.Row> after(Due due, Due.Row last) {
        return storage.read(tx -> due.after(tx, last, ROWS_AT_ONCE));
    }
}
