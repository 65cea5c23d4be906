package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks once a day whether the file holds together, on a connection of its own and for some minutes at most.
final class SqliteCheck implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteCheck.class);
    private static final int FIRST_AFTER_MINUTES = 10;
    private static final int EVERY_MINUTES = 24 * 60;
    private static final int MOST_MINUTES = 10;

    private final SqliteFile file;
    private final Consumer<StorageDamaged> found;
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(2, work -> new SqliteThread(work, "asked-check"));

    SqliteCheck(SqliteFile file, Consumer<StorageDamaged> found) {
        this.file = file;
        this.found = found;
    }

    void start() {
        var _ = threads.scheduleWithFixedDelay(this::run, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /// Whatever leaves it would end all later checks.
    void run() {
        try {
            check();
        } catch (SQLException e) {
            if (Dialect.SQLITE.exception(e) instanceof StorageDamaged damaged) {
                found.accept(damaged);
            } else {
                LOG.warn("The daily check of the database file did not finish", e);
            }
        } catch (Throwable tomorrow) {
            LOG.warn("The daily check of the database file did not finish", tomorrow);
        }
    }

    /// What SQLite tells names pages and indexes, never what is in them.
    private void check() throws SQLException {
        try (Connection connection = file.connect("query_only = ON");
                Statement statement = connection.createStatement()) {
            var end = threads.schedule(() -> cancel(statement), MOST_MINUTES, TimeUnit.MINUTES);
            try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
                String told = row.next() ? row.getString(1) : "nothing";
                if (!told.equals("ok")) {
                    found.accept(new StorageDamaged("the daily check found: " + told, null));
                }
            } finally {
                end.cancel(false);
            }
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException endedAlready) {
            LOG.debug("The check had just ended", endedAlready);
        }
    }
}
