package app.asked.server.storage.file;

import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.Inspection.Unsound;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Migrations;
import app.asked.server.storage.sql.Statements;
import app.asked.server.storage.sql.Tx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// A database in a file, looked at and copied while others may be writing to it. No row of it is ever changed.
public record StoredDatabase(Path path) {
    /// A number in the file's header that SQLite leaves to whoever uses it: 1 from the opening of a database to its
    /// closing. A file that says so without a log beside it was copied in between.
    public static final String IN_USE = "user_version";

    private static final String LAST_SEEN = "SELECT COALESCE(MAX(seen), 0) FROM sessions";
    private static final int IN_USE_AT = 60;
    private static final int HEADER = 100;
    private static final int SMALLEST = 512;
    private static final int PAGES_A_STEP = 1_000;
    private static final int TRIES = 100;
    private static final int MILLIS_BETWEEN_TRIES = 100;

    /// Whether it was copied while Asked ran, without the log beside it. Reads the header past SQLite, which would make
    /// a log; where this process has it open there is one, and nothing is read.
    public boolean lacksLog() {
        if (Files.exists(log())) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length == HEADER && ByteBuffer.wrap(header).getInt(IN_USE_AT) == 1;
        } catch (IOException notThere) {
            return false;
        }
    }

    /// Whether it is too short to be a database. SQLite would take it for a new one, and throw the log beside it away.
    public boolean isCutOff() {
        try {
            return Files.size(path) < SMALLEST;
        } catch (IOException notThere) {
            return true;
        }
    }

    /// Looks at every page, every row and what it belongs to.
    public Inspection inspect() {
        if (isCutOff()) {
            return new Unsound(Flaw.DAMAGED);
        }
        boolean lacksLog = lacksLog();
        try (Connection connection = connectToRead()) {
            return inspect(connection, lacksLog);
        } catch (SQLException e) {
            return unsound(e);
        }
    }

    /// Copies it as it is at one moment, its log included, and looks at all of the copy: sound is one that has every
    /// row of that moment.
    ///
    /// @param copy an empty file
    public Inspection copyTo(Path copy) {
        if (isCutOff()) {
            return new Unsound(Flaw.DAMAGED);
        }
        boolean lacksLog = lacksLog();
        try (Connection connection = connectToRead();
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            SortedMap<String, Long> rows = rows(connection);
            copyPages(connection, copy);
            statement.execute("COMMIT");
            return new StoredDatabase(copy).asCopyOf(rows, lacksLog);
        } catch (SQLException e) {
            return unsound(e);
        }
    }

    /// Reads from it, with no key at hand.
    public <T> T read(Function<Tx, T> work) {
        try (Statements statements = new Statements(connectToRead(), 1)) {
            return work.apply(Tx.reading(statements, Dialect.SQLITE, _ -> null));
        } catch (SQLException e) {
            throw Dialect.SQLITE.exception(e);
        }
    }

    private Path log() {
        return path.resolveSibling(path.getFileName() + "-wal");
    }

    /// Within the transaction of the connection, so that all steps see one moment.
    private static void copyPages(Connection connection, Path copy) throws SQLException {
        int code = connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", copy.toString(), null, MILLIS_BETWEEN_TRIES, TRIES, PAGES_A_STEP);
        if (code != 0) {
            throw new SQLException("the copy ended early", null, code);
        }
    }

    /// From now on it is a file that needs no log and that nobody has open.
    private Inspection asCopyOf(SortedMap<String, Long> rows, boolean lacksLog) throws SQLException {
        try (Connection connection = connect(unlogged());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + IN_USE + " = 0");
            Inspection found = inspect(connection, lacksLog);
            return found instanceof Sound sound && !sound.rows().equals(rows) ? new Unsound(Flaw.INCOMPLETE) : found;
        }
    }

    private static Inspection inspect(Connection connection, boolean lacksLog) throws SQLException {
        if (!first(connection, "PRAGMA integrity_check(1)").equals(Optional.of("ok"))) {
            return new Unsound(Flaw.DAMAGED);
        }
        int version = Migrations.version(connection, Dialect.SQLITE);
        if (version == 0) {
            return new Unsound(Flaw.ANOTHERS);
        }
        return first(connection, "PRAGMA foreign_key_check").isPresent()
                ? new Unsound(Flaw.LOOSE_ROWS)
                : new Sound(
                        version, rows(connection), number(connection, LAST_SEEN), words(connection, version), lacksLog);
    }

    private static SealedWords words(Connection connection, int version) throws SQLException {
        return version < SealedWords.SINCE
                ? SealedWords.UNKNOWN
                : new SealedWords(
                        number(connection, SealedWords.SEALED),
                        number(connection, SealedWords.PLAIN),
                        number(connection, SealedWords.LOCKED));
    }

    private static Inspection unsound(SQLException e) {
        StorageException told = Dialect.SQLITE.exception(e);
        if (told instanceof StorageDamaged) {
            return new Unsound(Flaw.DAMAGED);
        }
        throw told;
    }

    private static SortedMap<String, Long> rows(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            rows.put(table, number(connection, "SELECT COUNT(*) FROM \"" + table.replace("\"", "\"\"") + "\""));
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return first(connection, sql).map(Long::valueOf).orElse(0L);
    }

    /// What the first row begins with.
    private static Optional<String> first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? Optional.of(String.valueOf(found.getString(1))) : Optional.empty();
        }
    }

    /// Without a write of ours. The file is not opened as read-only all the same: then nobody would take the log away
    /// that SQLite makes to read it.
    private Connection connectToRead() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(TRIES * MILLIS_BETWEEN_TRIES);
        Connection connection = connect(config);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    /// Whoever makes it forces it to disk as a whole.
    private static SQLiteConfig unlogged() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return config;
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        SQLiteDataSource database = new SQLiteDataSource(config);
        database.setUrl("jdbc:sqlite:" + path);
        return database.getConnection();
    }
}
