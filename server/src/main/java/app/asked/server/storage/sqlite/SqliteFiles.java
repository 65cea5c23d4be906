package app.asked.server.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The two files that SQLite has open, as they were found in the folder. One that is deleted or replaced stays open and
/// goes on taking what is written, for nobody.
record SqliteFiles(
        Path file,
        @Nullable Object fileKey,
        Path log,
        @Nullable Object logKey) {
    static SqliteFiles of(SqliteFolder folder) throws IOException {
        return new SqliteFiles(folder.file(), key(folder.file()), folder.log(), key(folder.log()));
    }

    boolean areThere() {
        try {
            return Objects.equals(key(file), fileKey) && Objects.equals(key(log), logKey);
        } catch (IOException gone) {
            return false;
        }
    }

    /// What the system knows a file by, whatever its name; nothing where it tells none.
    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }
}
