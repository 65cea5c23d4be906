package app.asked.server.storage;

import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.UUID;

/// What was deleted and can still come back.
public final class Gone {
    /// How many of a kind are told.
    public static final int MOST = 100;

    private Gone() {}

    /// Of one kind, what was deleted last first.
    ///
    /// @param table of things with an id of their own
    public static <T> List<Versioned<T>> of(Tx tx, UUID person, String table, Repository<UUID, T> repository) {
        return tx
                .sql("SELECT id FROM " + table + " WHERE person_id = :person AND gone IS NOT NULL"
                        + " ORDER BY gone DESC, id LIMIT :most")
                .with("person", person)
                .with("most", MOST)
                .list(row -> row.id("id"))
                .stream()
                .flatMap(id -> repository.find(tx, person, id).stream())
                .toList();
    }
}
