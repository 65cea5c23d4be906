package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Statements;
import app.asked.server.storage.sql.Tx;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A few readers beside the writer, each with a connection that cannot write.
final class SqliteReaders implements AutoCloseable {
    private static final int DEEPEST_QUEUE = 8_192;

    private final BlockingQueue<Statements> idle;
    private final ThreadPoolExecutor threads;

    SqliteReaders(List<Statements> connections) {
        idle = new ArrayBlockingQueue<>(connections.size(), false, connections);
        threads = new ThreadPoolExecutor(
                connections.size(),
                connections.size(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(DEEPEST_QUEUE),
                work -> new SqliteThread(work, "asked-reader"));
    }

    <T extends @Nullable Object> T read(Function<Tx, T> work) {
        PendingWork<T> pending = new PendingWork<>(work);
        PersonKeys keys = PersonKeys.current();
        try {
            threads.execute(() -> read(pending, keys));
        } catch (RejectedExecutionException e) {
            throw StorageBusy.nothingStored("too many are reading at once, or the database is closing", e);
        }
        return pending.await();
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        for (Statements statements : idle) {
            statements.close();
        }
    }

    /// Whatever happens, whoever waits is told and the connection is there for the next.
    private void read(PendingWork<?> pending, PersonKeys keys) {
        try {
            Statements statements = idle.remove();
            try {
                statements.begin("BEGIN");
                pending.run(Tx.reading(statements, Dialect.SQLITE, keys));
            } finally {
                handBack(statements);
            }
        } catch (Throwable failure) {
            pending.failed(failure instanceof SQLException e ? Dialect.SQLITE.exception(e) : failure);
        }
        pending.tell();
    }

    private void handBack(Statements statements) {
        try {
            statements.rollback();
        } finally {
            idle.add(statements);
        }
    }
}
