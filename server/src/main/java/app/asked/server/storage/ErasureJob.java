package app.asked.server.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Erases what was deleted 30 days ago; until then it can come back. It goes from person to person, and writes where
/// there is something to erase.
public final class ErasureJob {
    private static final Duration UNDO = Duration.ofDays(30);
    private static final int PEOPLE_AT_ONCE = 100;

    private final Storage storage;

    public ErasureJob(Storage storage) {
        this.storage = storage;
    }

    public void run(Instant now) {
        Instant before = now.minus(UNDO);
        List<UUID> people = after(new UUID(0, 0));
        while (!people.isEmpty()) {
            people.forEach(person -> run(person, before));
            people = after(people.getLast());
        }
    }

    private void run(UUID person, Instant before) {
        boolean due = storage.read(tx -> Erasure.isDue(tx, person, before));
        if (due) {
            storage.write(person, tx -> {
                Erasure.gone(tx, before);
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
