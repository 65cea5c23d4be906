package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageMissing;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks twice a second whether the files are still where they were opened, and tells the host when that changes.
final class SqliteWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWatch.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final SqliteFiles files;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new SqliteThread(work, "asked-watch"));
    private volatile boolean missing;

    SqliteWatch(SqliteFiles files) {
        this.files = files;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::areThere, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /// Nothing is begun where it is known that nobody would find it again.
    void mustBeThere() {
        if (missing && !areThere()) {
            throw missing();
        }
    }

    synchronized boolean areThere() {
        boolean there = files.areThere();
        if (there == missing) {
            missing = !there;
            tell(there);
        }
        return there;
    }

    static StorageMissing missing() {
        return new StorageMissing("the database's files are not where they were opened", null);
    }

    private static void tell(boolean there) {
        if (there) {
            LOG.warn("The data folder is back, and Asked is saving again");
        } else {
            LOG.error(
                    "The data folder was deleted or moved while Asked was running. Asked has stopped saving. Put the folder back, "
                            + "or restart Asked where it is now");
        }
    }
}
