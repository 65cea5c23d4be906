package app.asked.server.storage.sqlite;

import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sql.Migrations;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// The database's file: how it comes into being, is brought up to date, and is connected to.
record SqliteFile(SQLiteDataSource database) {
    /// On every connection. FULL syncs the log at each commit, which is what "saved" rests on; what is deleted is
    /// overwritten; the map and the cache are what reading and index walks were measured
    /// with (docs/performance.md).
    private static final List<String> PRAGMAS = List.of(
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "busy_timeout = 5000",
            "secure_delete = ON",
            "trusted_schema = OFF",
            "temp_store = MEMORY",
            "cache_size = -16000",
            "mmap_size = 268435456");

    /// The folder's file, up to date. A step of the tables leaves nothing behind of what it changed, and a file that is
    /// deleted later is not made anew by whoever connects.
    static SqliteFile in(SqliteFolder folder) throws SQLException, IOException {
        if (!Files.exists(folder.file())) {
            make(folder);
        }
        SQLiteConfig asItIs = new SQLiteConfig();
        asItIs.resetOpenMode(SQLiteOpenMode.CREATE);
        // No statement asks for one, and finding it out costs a look at each that writes.
        asItIs.setGetGeneratedKeys(false);
        SQLiteDataSource database = database(folder.file(), asItIs);
        int version = Migrations.version(database, Dialect.SQLITE);
        if (version == 0) {
            throw folder.empty();
        }
        if (version < Migrations.NEWEST) {
            SqliteUpgrade.keepCopy(folder, version, Migrations.NEWEST);
        }
        if (Migrations.run(database, Dialect.SQLITE)) {
            run(database, "VACUUM");
        }
        return new SqliteFile(database);
    }

    /// Under another name until it is whole and on disk: whatever ends this process meanwhile, a file of the right name
    /// has its tables.
    private static void make(SqliteFolder folder) throws IOException {
        Path unfinished = folder.unfinished();
        Files.deleteIfExists(unfinished);
        OwnersOnly.makeFile(unfinished);
        SQLiteConfig quick = new SQLiteConfig();
        quick.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        quick.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        Migrations.run(database(unfinished, quick), Dialect.SQLITE);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, folder.file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Notes in the file itself that a log belongs to it, or that it is whole again.
    void mark(boolean inUse) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA %s = %d".formatted(StoredDatabase.IN_USE, inUse ? 1 : 0));
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    Connection connect(String... more) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                statement.execute("PRAGMA " + pragma);
            }
            for (String pragma : more) {
                statement.execute("PRAGMA " + pragma);
            }
        }
        return connection;
    }

    private static SQLiteDataSource database(Path file, SQLiteConfig config) {
        SQLiteDataSource database = new SQLiteDataSource(config);
        database.setUrl("jdbc:sqlite:" + file);
        return database;
    }

    private static void run(SQLiteDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
