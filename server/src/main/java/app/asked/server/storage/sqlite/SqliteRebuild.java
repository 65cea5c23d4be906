package app.asked.server.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rebuilds the file after words were erased: a page that SQLite shifts rows about in can keep copies of them. Others
/// read meanwhile, and those who write wait; so it gives way after a while, rests ten times as long as it took, and
/// one rebuild does for all that was erased before it. What is not done yet is noted in the file, and outlives a stop.
final class SqliteRebuild {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteRebuild.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);
    private static final int REST = 10;
    private static final int SQLITE_INTERRUPT = 9;

    private final SqliteFile file;
    private final SqliteFolder folder;
    private final BooleanSupplier isSound;
    private final BooleanSupplier isAwaited;
    private long upTo = -1;
    private long notBefore = System.nanoTime();
    private boolean owed = true;

    /// @param isSound whether the file may be written at all
    /// @param isAwaited whether somebody waits to write
    SqliteRebuild(SqliteFile file, SqliteFolder folder, BooleanSupplier isSound, BooleanSupplier isAwaited) {
        this.file = file;
        this.folder = folder;
        this.isSound = isSound;
        this.isAwaited = isAwaited;
    }

    /// Whether it has to be looked at again although nobody wrote.
    boolean isOwed() {
        return owed;
    }

    /// Rebuilds it where words were erased, and answers whether nothing is left of them.
    ///
    /// @param groups how many groups were committed by now
    boolean runIfDue(long groups) throws SQLException {
        return run(groups, false);
    }

    /// Rebuilds it also where words were only replaced, which leaves copies as well.
    boolean runAnyway(long groups) throws SQLException {
        return run(groups, groups != upTo);
    }

    /// What is left to do, at the end, when nobody waits any more.
    void runLast() throws SQLException {
        notBefore = System.nanoTime();
        runIfDue(upTo);
    }

    private boolean run(long groups, boolean anyway) throws SQLException {
        if (isSound.getAsBoolean()) {
            try (Connection connection = file.connect("temp_store = FILE")) {
                Due due = due(connection);
                owed = (anyway || !due.isDone()) && !(hasRested() && rebuild(connection, due, groups));
                return !owed;
            }
        }
        return false;
    }

    private boolean hasRested() {
        return System.nanoTime() - notBefore >= 0;
    }

    private boolean rebuild(Connection connection, Due due, long groups) {
        long start = System.nanoTime();
        Duration rest = AFTER_TROUBLE;
        try {
            mustHaveRoom();
            vacuum(connection);
            rest = Duration.ofNanos((System.nanoTime() - start) * REST);
            note(connection, due);
            upTo = groups;
            return true;
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xff) == SQLITE_INTERRUPT) {
                rest = LONGEST_WAIT.multipliedBy(REST);
            } else {
                trouble(e);
            }
        } catch (IOException e) {
            trouble(e);
        } finally {
            notBefore = System.nanoTime() + rest.toNanos();
        }
        return false;
    }

    private static void trouble(Exception e) {
        LOG.warn("What was erased can't be overwritten in the file yet; Asked tries again in a while", e);
    }

    /// One copy beside the file, and one in the log.
    private void mustHaveRoom() throws IOException {
        long needed = 2 * Files.size(folder.file());
        if (Files.getFileStore(folder.file()).getUsableSpace() < needed) {
            throw new IOException("rebuilding takes %d MB of free disk".formatted((needed >> 20) + 1));
        }
    }

    /// Its copy lies in the folder too, where nobody else can read it.
    private void vacuum(Connection connection) throws SQLException {
        String beside = folder.path().toAbsolutePath().toString().replace("'", "''");
        try (Statement statement = connection.createStatement();
                ScheduledExecutorService bound =
                        Executors.newSingleThreadScheduledExecutor(work -> new SqliteThread(work, "asked-rebuild"))) {
            statement.execute("PRAGMA temp_store_directory = '" + beside + "'");
            var giving = bound.scheduleWithFixedDelay(
                    () -> giveWay(statement), LONGEST_WAIT.toMillis(), 500, TimeUnit.MILLISECONDS);
            statement.execute("VACUUM");
            giving.cancel(false);
        }
    }

    private void giveWay(Statement statement) {
        try {
            if (isAwaited.getAsBoolean()) {
                statement.cancel();
            }
        } catch (SQLException endedAlready) {
            LOG.debug("The rebuild had just ended", endedAlready);
        }
    }

    private static Due due(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT wanted, done FROM rebuild")) {
            return row.next() ? new Due(row.getLong(1), row.getLong(2)) : new Due(0, 0);
        }
    }

    private static void note(Connection connection, Due due) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE rebuild SET done = " + due.wanted);
        }
    }

    private record Due(long wanted, long done) {
        boolean isDone() {
            return wanted == done;
        }
    }
}
