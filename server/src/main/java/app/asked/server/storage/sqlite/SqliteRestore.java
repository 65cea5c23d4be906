package app.asked.server.storage.sqlite;

import app.asked.server.storage.file.Inspection;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts another database in the place of a folder's, which it holds as a server would, and keeps the one that was there
/// under another name. Whatever ends the process meanwhile, the folder has the old one or the new one.
public final class SqliteRestore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteRestore.class);

    private final SqliteFolder folder;

    private SqliteRestore(SqliteFolder folder) {
        this.folder = folder;
    }

    /// Holds the folder, which is made where it is missing.
    public static SqliteRestore into(Path folder) {
        return new SqliteRestore(SqliteFolder.hold(folder));
    }

    /// Whether there is something to be replaced, whatever its state.
    public boolean isAnythingThere() {
        return Files.exists(folder.file()) || Files.exists(folder.log());
    }

    /// Puts it there, where a copy of it is sound.
    ///
    /// @param kept what the database that is there will be called
    /// @return what was found in the copy
    public Inspection put(StoredDatabase backup, String kept) throws IOException {
        return WholeFiles.make(folder.file(), copy -> copied(backup, copy, kept), Sound.class::isInstance);
    }

    @Override
    public void close() {
        folder.close();
    }

    private Inspection copied(StoredDatabase backup, Path copy, String kept) throws IOException {
        Inspection found = backup.copyTo(copy);
        if (found instanceof Sound) {
            keep(folder.path().resolve(kept));
        }
        return found;
    }

    /// The old file has both names until the new one takes the first. A log that it still needs goes with it: SQLite
    /// would write that into the new one.
    private void keep(Path kept) throws IOException {
        if (Files.exists(folder.file())) {
            if (!new StoredDatabase(folder.file()).isCutOff()) {
                fold();
            }
            Files.createLink(kept, folder.file());
        }
        if (Files.exists(folder.log()) && Files.size(folder.log()) > 0) {
            Files.move(folder.log(), kept.resolveSibling(kept.getFileName() + "-wal"));
        }
        Files.deleteIfExists(folder.log());
        Files.deleteIfExists(folder.path().resolve(folder.file().getFileName() + "-shm"));
    }

    private void fold() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException damaged) {
            LOG.debug("The log goes along unfolded", damaged);
        }
    }
}
