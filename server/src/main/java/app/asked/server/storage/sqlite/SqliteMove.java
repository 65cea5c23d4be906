package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.move.end.MoveEnd;
import app.asked.server.storage.move.end.MoveHalted;
import app.asked.server.storage.move.end.MoveHalted.Why;
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
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The file at one end of a move, in a folder that is held. Until it is whole it has another name, under which Asked
/// does not open it.
public final class SqliteMove implements MoveEnd {
    private static final String UNFINISHED = "asked.db.moving";

    private final SqliteFolder folder;
    private final Path file;
    private final Connection connection;

    private SqliteMove(SqliteFolder folder, Path file, Connection connection) {
        this.folder = folder;
        this.file = file;
        this.connection = connection;
    }

    /// The file that everything is in.
    public static SqliteMove from(Path path) throws SQLException, IOException {
        if (!Files.isRegularFile(path.resolve("asked.db"))) {
            throw new MoveHalted(Why.NOTHING_THERE);
        }
        SqliteFolder folder = SqliteFolder.open(path);
        try {
            SQLiteDataSource database = database(folder.file());
            if (Migrations.version(database, Dialect.SQLITE) != Migrations.NEWEST) {
                throw new MoveHalted(Why.ANOTHER_VERSION);
            }
            return new SqliteMove(folder, folder.file(), connect(database, "PRAGMA query_only = ON"));
        } catch (SQLException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// A file that is not there yet, or that a move was leading to.
    ///
    /// @param again whether what is there of it goes first
    public static SqliteMove into(Path path, boolean again) throws SQLException, IOException {
        SqliteFolder folder = SqliteFolder.hold(path);
        try {
            if (Files.exists(folder.file()) || Files.exists(folder.log())) {
                throw new MoveHalted(Why.NOT_EMPTY);
            }
            Path file = path.resolve(UNFINISHED);
            if (again) {
                for (String part : new String[] {"", "-wal", "-shm"}) {
                    Files.deleteIfExists(path.resolve(UNFINISHED + part));
                }
            }
            if (!Files.exists(file)) {
                OwnersOnly.makeFile(file);
            }
            SQLiteDataSource database = database(file);
            Migrations.run(database, Dialect.SQLITE);
            return new SqliteMove(
                    folder, file, connect(database, "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"));
        } catch (SQLException | IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static SQLiteDataSource database(Path file) {
        SQLiteDataSource database = new SQLiteDataSource(new SQLiteConfig());
        database.setUrl("jdbc:sqlite:" + file);
        return database;
    }

    private static Connection connect(SQLiteDataSource database, String... pragmas) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
        }
        return connection;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    /// The log is folded in by closing, and the file is on disk before it has its name.
    @Override
    public void finish() throws SQLException {
        connection.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            Files.move(file, folder.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SQLException("the file did not get its name", e);
        }
    }

    @Override
    public void close() {
        try (folder) {
            connection.close();
        } catch (SQLException e) {
            throw exception(e);
        }
    }

    private static StorageException exception(SQLException e) {
        return Dialect.SQLITE.exception(e);
    }
}
