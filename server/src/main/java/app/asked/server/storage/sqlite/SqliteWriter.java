package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Statements;
import app.asked.server.storage.sql.Tx;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one writer. Whatever has queued up while the disk was busy goes into one group with one commit, so that many
/// people share the price of a sync; each write stands in its own savepoint and falls alone. Nobody is answered before
/// the commit, since each may have seen what another of the group wrote.
final class SqliteWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWriter.class);
    private static final int LARGEST_GROUP = 512;
    private static final int DEEPEST_QUEUE = 8_192;

    /// What a group is told that an error ended, made before memory is short. Nobody knows how far its commit came.
    private final StorageException ended = StorageBusy.perhapsStored("an error ended the group", null);

    private final Statements statements;
    private final BooleanSupplier isThere;
    private final BlockingQueue<Write<?>> queue = new ArrayBlockingQueue<>(DEEPEST_QUEUE);
    private final List<Write<?>> group = new ArrayList<>(LARGEST_GROUP);
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new SqliteThread(work, "asked-writer"));
    private final AtomicLong groups = new AtomicLong();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean closed;

    /// @param isThere whether what was written is where the next start will look for it
    SqliteWriter(Statements statements, BooleanSupplier isThere) {
        this.statements = statements;
        this.isThere = isThere;
    }

    private record Write<T extends @Nullable Object>(UUID person, PersonKeys keys, PendingWork<T> pending) {}

    void start() {
        thread.execute(this::work);
    }

    <T extends @Nullable Object> T write(UUID person, Function<Tx, T> work) {
        Write<T> write = new Write<>(person, PersonKeys.current(), new PendingWork<>(work));
        waiting.incrementAndGet();
        try {
            return await(write);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private <T extends @Nullable Object> T await(Write<T> write) {
        if (!queue.offer(write)) {
            throw StorageBusy.nothingStored("too many are writing at once", null);
        }
        if (closed) {
            refuseQueued();
        }
        return write.pending.await();
    }

    /// Whether somebody waits to be told that their write holds.
    boolean isAwaited() {
        return waiting.get() > 0;
    }

    /// How many wait.
    int waiting() {
        return waiting.get();
    }

    /// How many commits there were.
    long groups() {
        return groups.get();
    }

    /// Writes what is queued, folds the log into the file, and lets go of it.
    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        thread.close();
        statements.run("PRAGMA wal_checkpoint(TRUNCATE)");
        statements.close();
    }

    /// Goes on after any error: nobody could write after it.
    private void work() {
        while (!closed) {
            try {
                writeGroup(queue.take());
            } catch (InterruptedException closing) {
                writeLast();
            } catch (Throwable error) {
                LOG.error("The writer met an error and goes on", error);
            }
        }
    }

    private void writeLast() {
        try {
            for (Write<?> left = queue.poll(); left != null; left = queue.poll()) {
                writeGroup(left);
            }
        } finally {
            closed = true;
            refuseQueued();
        }
    }

    private void writeGroup(Write<?> first) {
        group.add(first);
        queue.drainTo(group, LARGEST_GROUP - 1);
        @Nullable StorageException why = ended;
        try {
            statements.begin("BEGIN IMMEDIATE");
            for (Write<?> write : group) {
                writeAlone(write);
            }
            statements.commit();
            groups.incrementAndGet();
            why = isThere.getAsBoolean() ? null : SqliteWatch.missing();
        } catch (Throwable failure) {
            why = reason(failure);
            statements.rollback();
        } finally {
            tell(why);
        }
    }

    private void writeAlone(Write<?> write) throws SQLException {
        statements.run("SAVEPOINT write");
        try {
            write.pending.run(Tx.writing(statements, Dialect.SQLITE, write.keys, write.person));
        } catch (Throwable failure) {
            write.pending.failed(failure);
            takeBack(failure);
        }
        statements.run("RELEASE write");
    }

    /// A full disk may have rolled back the whole group: then the savepoint is gone too, and the group ends with the
    /// failure that did it.
    private void takeBack(Throwable failure) throws SQLException {
        try {
            statements.run("ROLLBACK TO write");
        } catch (SQLException gone) {
            throw failure instanceof StorageException why ? why : Dialect.SQLITE.exception(gone);
        }
    }

    /// What the whole group is told where it did not come to its commit, or failed there.
    private StorageException reason(Throwable failure) {
        return switch (failure) {
            case StorageException known -> known;
            case SQLException told -> Dialect.SQLITE.exception(told);
            default -> {
                LOG.error("An error ended a group of writes; the writer goes on", failure);
                yield ended;
            }
        };
    }

    private void tell(@Nullable StorageException why) {
        try {
            for (Write<?> write : group) {
                if (why != null) {
                    write.pending.failed(why);
                }
                write.pending.tell();
            }
        } finally {
            group.clear();
        }
    }

    private void refuseQueued() {
        for (Write<?> write = queue.poll(); write != null; write = queue.poll()) {
            write.pending.failed(StorageBusy.nothingStored("the database is closing", null));
            write.pending.tell();
        }
    }
}
