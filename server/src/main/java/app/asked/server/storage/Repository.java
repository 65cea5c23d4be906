package app.asked.server.storage;

import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Optional;
import java.util.UUID;

/// Where one kind of thing is kept: its row and its words. Each feature's `Store` has one for each of its things.
///
/// What is put is found again as an equal value, and stays while it is gone.
public interface Repository<K, T> {
    /// How many of them a person may have; none where each is part of something that is counted.
    Optional<Limit> limit();

    /// Also when it is gone.
    Optional<Versioned<T>> find(Tx tx, UUID person, K key);

    /// Writes the whole thing over whatever was there.
    void put(Tx tx, UUID person, K key, Versioned<T> kept);
}
