package app.asked.server.storage;

import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.sql.Tx;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The only door to the database. Work is a function of a [Tx] and may run again or on another thread: it reads,
/// decides and writes, computes nothing slow, and keeps its hands off everything else.
///
/// Both throw [StorageException] where the database cannot do its part; what the work throws comes back as it is.
public interface Storage extends AutoCloseable {
    /// One consistent view of the database, without writing.
    <T extends @Nullable Object> T read(Function<Tx, T> work);

    /// All of the work or none of it, for one person. When this returns, what was written is on disk.
    <T extends @Nullable Object> T write(UUID person, Function<Tx, T> work);

    /// Takes what was deleted or replaced out of the files as well, as far as they are ours, and answers whether
    /// nothing of it is left. If not, it is done later: somebody still reads what was there before, the last time
    /// was just now, or the disk has no room for it.
    boolean purge();

    /// Why nothing can be saved now, as far as is known without trying; nothing where it can.
    Optional<StorageException> trouble();

    /// What it has done since it was opened.
    Workload workload();

    /// Finishes what was begun, then lets go of the database.
    @Override
    void close();
}
