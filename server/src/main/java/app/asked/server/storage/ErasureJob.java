package app.asked.server.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases what was deleted 30 days ago; until then it can come back. What of an account has had its
/// time goes, too. It goes from person to person, and writes where
/// there is something to erase.
public final class ErasureJob {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);
    private static final int PEOPLE_AT_ONCE = 100;

    private final Storage storage;

    public ErasureJob(Storage storage) {
        this.storage = storage;
    }

    /// One person's trouble keeps nobody else's words: it is logged when all are done, and tried again the next time.
    public void run(Instant now) {
        List<RuntimeException> troubles = new ArrayList<>();
        List<UUID> people = after(new UUID(0, 0));
        while (!people.isEmpty()) {
            people.forEach(person -> run(person, now, troubles));
            people = after(people.getLast());
        }
        storage.purge();
        if (!troubles.isEmpty()) {
            LOG.error(
                    "For {} people, what they deleted 30 days ago is still there; Asked tries again tomorrow",
                    troubles.size(),
                    troubles.getFirst());
        }
    }

    private void run(UUID person, Instant now, List<RuntimeException> troubles) {
        try {
            run(person, now);
        } catch (RuntimeException trouble) {
            troubles.add(trouble);
        }
    }

    private void run(UUID person, Instant now) {
        Instant before = now.minus(Erasure.UNDO);
        boolean due = storage.read(tx -> Erasure.isDue(tx, person, before));
        boolean outlived = storage.read(tx -> Erasure.hasOutlived(tx, person, now));
        if (due) {
            storage.write(person, tx -> {
                Erasure.gone(tx, before);
                return person;
            });
        }
        if (outlived) {
            storage.write(person, tx -> {
                Erasure.outlived(tx, now);
                return person;
            });
        }
    }

    private List<UUID> after(UUID person) {
        return storage.read(tx -> tx.sql("SELECT id FROM people WHERE id > :after ORDER BY id LIMIT :most")
                .with("after", person)
                .with("most", PEOPLE_AT_ONCE)
                .list(row -> row.id("id")));
    }
}
