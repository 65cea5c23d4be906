package app.asked.server.storage.sqlite;

import app.asked.server.storage.Operation;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Workload;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.file.WholeFiles;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Statements;
import app.asked.server.storage.sql.Tx;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One file in one folder of one machine: one writer that commits in groups, a few readers beside it, and one who
/// keeps the file in order.
public final class SqliteStorage implements Storage {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteStorage.class);
    private static final int READERS = 3;
    private static final int STATEMENTS_KEPT = 256;

    /// The writer's; longer than a rebuild goes on when somebody waits (see [SqliteRebuild]).
    private static final String WAITS_FOR_A_REBUILD = "busy_timeout = 15000";

    private final SqliteFolder folder;
    private final SqliteFile file;
    private final SqliteWriter writer;
    private final SqliteReaders readers;
    private final SqliteWatch watch;
    private final SqliteUpkeep upkeep;
    private final SqliteCheck check;
    private volatile boolean damaged;

    private SqliteStorage(SqliteFolder folder) throws SQLException, IOException {
        this.folder = folder;
        if (new StoredDatabase(folder.file()).lacksLog()) {
            LOG.warn(
                    "{} was copied while Asked was running, without the asked.db-wal beside it. What was saved last may be missing. ./asked backup makes whole copies",
                    folder.file().toAbsolutePath());
        }
        WholeFiles.sweep(folder.path(), folder.file().getFileName().toString());
        this.file = SqliteFile.in(folder);
        Statements writing = new Statements(file.connect(WAITS_FOR_A_REBUILD), STATEMENTS_KEPT);
        List<Statements> reading = new ArrayList<>();
        while (reading.size() < READERS) {
            reading.add(new Statements(file.connect("query_only = ON"), STATEMENTS_KEPT));
        }
        this.readers = new SqliteReaders(reading);
        this.watch = new SqliteWatch(SqliteFiles.of(folder));
        this.writer = new SqliteWriter(writing, watch::areThere);
        SqliteRebuild rebuild = new SqliteRebuild(file, folder, this::isSound, writer::isAwaited);
        this.upkeep = new SqliteUpkeep(file.connect("busy_timeout = 200"), rebuild, writer::groups);
        this.check = new SqliteCheck(file, this::stopWriting);
        mark(true);
    }

    /// Opens the folder's database and brings its tables up to date; a new folder gets a new one.
    public static SqliteStorage open(Path path) {
        SqliteFolder folder = SqliteFolder.open(path);
        try {
            SqliteStorage storage = new SqliteStorage(folder);
            storage.writer.start();
            storage.watch.start();
            storage.upkeep.start();
            storage.check.start();
            return storage;
        } catch (SQLException | IOException | RuntimeException e) {
            folder.close();
            throw refusal(folder, e);
        }
    }

    private static RuntimeException refusal(SqliteFolder folder, Exception why) {
        return switch (why) {
            case StorageDamaged damaged -> folder.damaged(damaged);
            case SQLException e -> refusal(folder, Dialect.SQLITE.exception(e));
            case RuntimeException known -> known;
            default -> new StorageFault("the files of the folder", why);
        };
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        SqliteThread.refuseNesting();
        return noticing(() -> readers.read(work));
    }

    @Override
    public <T extends @Nullable Object> T write(UUID person, Function<Tx, T> work) {
        SqliteThread.refuseNesting();
        if (damaged) {
            throw new StorageDamaged("nothing is written to a damaged file", null);
        }
        watch.mustBeThere();
        try {
            return noticing(() -> writer.write(person, Operation.noting(work)));
        } catch (StorageFault e) {
            throw Dialect.SQLITE.explained(e, () -> readers.read(tx -> tx.isThere(person)));
        }
    }

    @Override
    public boolean purge() {
        return upkeep.tidyNow();
    }

    @Override
    public Optional<StorageException> trouble() {
        if (damaged) {
            return Optional.of(new StorageDamaged("the file is damaged", null));
        }
        return watch.areThere() ? folder.full() : Optional.of(SqliteWatch.missing());
    }

    @Override
    public Workload workload() {
        return new Workload(writer.groups(), writer.waiting());
    }

    @Override
    public void close() {
        try (folder) {
            check.close();
            watch.close();
            readers.close();
            writer.close();
            mark(false);
            upkeep.close();
        } catch (SQLException e) {
            throw Dialect.SQLITE.exception(e);
        }
    }

    /// How many commits there were since it was opened.
    long groups() {
        return writer.groups();
    }

    /// Looks whether the file holds together, as it does once a day.
    void check() {
        check.run();
    }

    /// Where the disk doesn't take it, it is said at another start that a log is missing, or not.
    private void mark(boolean inUse) {
        try {
            if (isSound()) {
                file.mark(inUse);
            }
        } catch (SQLException full) {
            LOG.debug("The file could not be marked", full);
        }
    }

    private boolean isSound() {
        return !damaged && watch.areThere();
    }

    private <T extends @Nullable Object> T noticing(Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageDamaged e) {
            stopWriting(e);
            throw e;
        }
    }

    private void stopWriting(StorageDamaged why) {
        if (!damaged) {
            damaged = true;
            LOG.error(
                    "{} is damaged. Asked has stopped saving so nothing gets worse. Whatever can still be read can be downloaded. Put back an older copy",
                    folder.file().toAbsolutePath(),
                    why);
        }
    }
}
