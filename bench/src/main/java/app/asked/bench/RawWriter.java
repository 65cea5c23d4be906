package app.asked.bench;

import app.asked.bench.AskLog.Planned;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// The limit that a log over HTTP is measured against: one thread that writes the same rows to the same tables with the
/// same pragmas, and nothing else; no HTTP, no reading, no rules.
final class RawWriter implements Load.Caller<Planned>, AutoCloseable {
    /// Those of the server (SqliteStorage).
    private static final List<String> PRAGMAS = List.of(
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "busy_timeout = 5000",
            "trusted_schema = OFF",
            "temp_store = MEMORY",
            "cache_size = -16000",
            "mmap_size = 268435456");

    private record Write(Planned ask, CompletableFuture<Planned> written) {}

    private final int largestGroup;
    private final Connection connection;
    private final AskLog.Rows rows;
    private final BlockingQueue<Write> queue = new LinkedBlockingQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    private RawWriter(Path database, int largestGroup) throws SQLException {
        this.largestGroup = largestGroup;
        connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        for (String pragma : PRAGMAS) {
            run("PRAGMA " + pragma);
        }
        rows = new AskLog.Rows(connection);
        thread.execute(this::work);
    }

    /// All that is queued goes into one commit.
    static RawWriter inGroups(Path database) throws SQLException {
        return new RawWriter(database, 512);
    }

    static RawWriter oneByOne(Path database) throws SQLException {
        return new RawWriter(database, 1);
    }

    /// Returns when the ask is on disk.
    @Override
    public void call(Planned ask) throws Exception {
        Write write = new Write(ask, new CompletableFuture<>());
        queue.add(write);
        write.written.get();
    }

    private void work() {
        try {
            while (true) {
                writeGroup(queue.take());
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeGroup(Write first) {
        List<Write> group = new ArrayList<>(List.of(first));
        queue.drainTo(group, largestGroup - 1);
        try {
            run("BEGIN IMMEDIATE");
            for (Write write : group) {
                rows.write(write.ask);
            }
            run("COMMIT");
            group.forEach(write -> write.written.complete(write.ask));
        } catch (SQLException e) {
            group.forEach(write -> write.written.completeExceptionally(e));
        }
    }

    /// Ends the thread, and leaves the database as it was found, for the next round to write the same again.
    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        thread.close();
        run("BEGIN");
        run("DELETE FROM answers");
        run("DELETE FROM prose WHERE field = 'answer.lesson'");
        run("COMMIT");
        run("PRAGMA wal_checkpoint(TRUNCATE)");
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
