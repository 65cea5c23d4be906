package app.asked.server.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Folds the log into the file, beside the writer and off everybody's way: soon after the last write, so that the file
/// alone holds everything and the log holds no earlier words; and while people go on writing, once a minute.
final class SqliteUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteUpkeep.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Connection connection;
    private final LongSupplier groups;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new SqliteThread(work, "asked-upkeep"));

    private long folded = -1;
    private long seen = -1;
    private int looks;

    /// @param groups how many groups were committed so far
    SqliteUpkeep(Connection connection, LongSupplier groups) {
        this.connection = connection;
        this.groups = groups;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Folds everything that is committed by now, and answers whether that was done in time. If not, it will be.
    boolean foldNow() {
        try {
            return thread.submit(this::foldInTime).get();
        } catch (ExecutionException e) {
            throw new StorageFault("the log could not be folded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        thread.close();
        connection.close();
    }

    /// Whatever leaves it would end all later looks.
    private void look() {
        try {
            long now = groups.getAsLong();
            boolean quiet = now == seen;
            seen = now;
            looks++;
            if (now != folded && (quiet || looks >= MOST_LOOKS)) {
                fold();
            }
        } catch (Throwable next) {
            LOG.warn("The log could not be folded; Asked tries again soon", next);
        }
    }

    private boolean foldInTime() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!fold()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /// Whoever still reads an older view needs the log as it is.
    private boolean fold() throws SQLException {
        long upTo = groups.getAsLong();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            boolean done = row.next() && row.getInt("busy") == 0;
            if (done) {
                folded = upTo;
                looks = 0;
            }
            return done;
        }
    }
}
