package app.asked.server.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one writer. Whatever has queued up while the disk was busy goes into one group with one commit, so that many
/// people share the price of a sync; each write stands in its own savepoint and falls alone. Nobody is answered before
/// the commit, since each may have seen what another of the group wrote.
final class SqliteWriter implements AutoCloseable {
    private static final int LARGEST_GROUP = 512;
    private static final int DEEPEST_QUEUE = 8_192;

    private final Statements statements;
    private final BlockingQueue<Write<?>> queue = new ArrayBlockingQueue<>(DEEPEST_QUEUE);
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new SqliteThread(work, "asked-writer"));
    private final AtomicLong groups = new AtomicLong();
    private volatile boolean closed;

    SqliteWriter(Statements statements) {
        this.statements = statements;
    }

    private record Write<T extends @Nullable Object>(UUID person, Errand<T> errand) {}

    void start() {
        thread.execute(this::work);
    }

    <T extends @Nullable Object> T write(UUID person, Function<Tx, T> work) {
        Write<T> write = new Write<>(person, new Errand<>(work));
        if (!queue.offer(write)) {
            throw StorageBusy.nothingStored("too many are writing at once", null);
        }
        if (closed) {
            refuseQueued();
        }
        return write.errand.await();
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

    private void work() {
        try {
            while (true) {
                writeGroup(queue.take());
            }
        } catch (InterruptedException closing) {
            for (Write<?> left = queue.poll(); left != null; left = queue.poll()) {
                writeGroup(left);
            }
            closed = true;
            refuseQueued();
        }
    }

    private void writeGroup(Write<?> first) {
        List<Write<?>> group = new ArrayList<>(List.of(first));
        queue.drainTo(group, LARGEST_GROUP - 1);
        try {
            statements.run("BEGIN IMMEDIATE");
            for (Write<?> write : group) {
                writeAlone(write);
            }
            statements.run("COMMIT");
        } catch (SQLException e) {
            abandon(group, Dialect.SQLITE.exception(e));
        } catch (StorageException e) {
            abandon(group, e);
        }
        groups.incrementAndGet();
        group.forEach(write -> write.errand.tell());
    }

    private void writeAlone(Write<?> write) throws SQLException {
        statements.run("SAVEPOINT write");
        try {
            write.errand.run(Tx.writing(statements, Dialect.SQLITE, write.person));
        } catch (Throwable failure) {
            write.errand.failed(failure);
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

    private void abandon(List<Write<?>> group, StorageException why) {
        try {
            statements.run("ROLLBACK");
        } catch (SQLException rolledBackAlready) {
            why.addSuppressed(rolledBackAlready);
        }
        group.forEach(write -> write.errand.failed(why));
    }

    private void refuseQueued() {
        for (Write<?> write = queue.poll(); write != null; write = queue.poll()) {
            write.errand.failed(StorageBusy.nothingStored("the database is closing", null));
            write.errand.tell();
        }
    }
}
