package app.asked.server.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// One file in one folder of one machine: one writer that commits in groups, a few readers beside it.
public final class SqliteStorage implements Storage {
    private static final int STATEMENTS_KEPT = 256;
    private static final int READERS = 3;

    /// On every connection. FULL syncs the log at each commit, which is what "saved" rests on; the map and the cache
    /// are what reading and index walks were measured with (docs/performance.md).
    private static final List<String> PRAGMAS = List.of(
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "busy_timeout = 5000",
            "trusted_schema = OFF",
            "temp_store = MEMORY",
            "cache_size = -16000",
            "mmap_size = 268435456");

    private final SqliteFolder folder;
    private final SqliteWriter writer;
    private final SqliteReaders readers;

    private SqliteStorage(SqliteFolder folder, SqliteWriter writer, SqliteReaders readers) {
        this.folder = folder;
        this.writer = writer;
        this.readers = readers;
    }

    /// Opens the folder's database and brings its tables up to date; a new folder gets a new one.
    public static SqliteStorage open(Path path) {
        SqliteFolder folder = SqliteFolder.open(path);
        try {
            SQLiteDataSource database = new SQLiteDataSource();
            database.setUrl("jdbc:sqlite:" + folder.file());
            Migrations.run(database, Dialect.SQLITE);
            SqliteWriter writer = new SqliteWriter(connect(database));
            List<Statements> readers = new ArrayList<>();
            while (readers.size() < READERS) {
                readers.add(connect(database, "query_only = ON"));
            }
            writer.start();
            return new SqliteStorage(folder, writer, new SqliteReaders(readers));
        } catch (SQLException | RuntimeException e) {
            folder.close();
            throw e instanceof RuntimeException unchecked ? unchecked : Dialect.SQLITE.exception((SQLException) e);
        }
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        SqliteThread.refuseNesting();
        return readers.read(work);
    }

    @Override
    public <T extends @Nullable Object> T write(UUID person, Function<Tx, T> work) {
        SqliteThread.refuseNesting();
        return writer.write(person, work);
    }

    @Override
    public void close() {
        try (folder) {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw Dialect.SQLITE.exception(e);
        }
    }

    /// How many commits there were since it was opened.
    long groups() {
        return writer.groups();
    }

    private static Statements connect(SQLiteDataSource database, String... more) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                statement.execute("PRAGMA " + pragma);
            }
            for (String pragma : more) {
                statement.execute("PRAGMA " + pragma);
            }
        }
        return new Statements(connection, STATEMENTS_KEPT);
    }
}
