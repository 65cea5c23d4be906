package app.asked.server.storage.sqlite;

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
/// alone holds everything and the log holds no earlier words; and while people go on writing, once a minute. Where
/// words were erased, it rebuilds the file before.
final class SqliteUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteUpkeep.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Connection connection;
    private final SqliteRebuild rebuild;
    private final LongSupplier groups;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new SqliteThread(work, "asked-upkeep"));

    private long folded = -1;
    private long seen = -1;
    private int looks;

    /// @param groups how many groups were committed so far
    SqliteUpkeep(Connection connection, SqliteRebuild rebuild, LongSupplier groups) {
        this.connection = connection;
        this.rebuild = rebuild;
        this.groups = groups;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Rebuilds the file and folds everything that is committed by now, and answers whether that was done in time. If
    /// not, it will be.
    boolean tidyNow() {
        try {
            return thread.submit(this::tidyInTime).get();
        } catch (ExecutionException e) {
            LOG.warn("The files could not be tidied; Asked tries again soon", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
        try (connection) {
            rebuild.runLast();
            fold(groups.getAsLong());
        } catch (SQLException next) {
            LOG.warn("The files could not be tidied at the end; the next start does it", next);
        }
    }

    /// Whatever leaves it would end all later looks.
    private void look() {
        try {
            long now = groups.getAsLong();
            boolean quiet = now == seen;
            seen = now;
            looks++;
            if ((now != folded || rebuild.isOwed()) && (quiet || looks >= MOST_LOOKS)) {
                rebuild.runIfDue(now);
                fold(now);
            }
        } catch (Throwable next) {
            LOG.warn("The files could not be tidied; Asked tries again soon", next);
        }
    }

    private boolean tidyInTime() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long upTo = groups.getAsLong();
        boolean rebuilt = rebuild.runAnyway(upTo);
        boolean tidy = fold(upTo) && rebuilt;
        while (!tidy && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            rebuilt = rebuilt || rebuild.runAnyway(upTo);
            tidy = fold(upTo) && rebuilt;
        }
        return tidy;
    }

    /// Whoever still reads an older view needs the log as it is.
    private boolean fold(long upTo) throws SQLException {
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
