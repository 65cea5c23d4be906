package app.asked.server.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder that holds the database, held by this process alone: SQLite would let a second one in, and each would
/// think itself the only writer.
record SqliteFolder(Path path, FileChannel lock) implements AutoCloseable {
    static SqliteFolder open(Path path) {
        try {
            Files.createDirectories(path);
            SqliteFolder folder = new SqliteFolder(path, lock(path));
            folder.mayWrite();
            return folder;
        } catch (IOException e) {
            throw new StorageRefused(
                    "Asked may not write to the folder %s; choose another with ./asked --data FOLDER."
                            .formatted(path.toAbsolutePath()),
                    e);
        }
    }

    Path file() {
        return path.resolve("asked.db");
    }

    private void mayWrite() {
        Path file = file();
        if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isReadable(file) && Files.isWritable(file))) {
            close();
            throw new StorageRefused(
                    "Asked may not read and write the file %s; give it back to the user that runs Asked, or choose another folder with ./asked --data FOLDER."
                            .formatted(file.toAbsolutePath()),
                    null);
        }
    }

    /// The operating system lets go of the lock when the channel closes, or the process ends in any way.
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StorageFault("the folder's lock", e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("asked.db.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StorageRefused(
                    "The folder %s is in use by another Asked; close that one, or choose another with ./asked --data FOLDER."
                            .formatted(folder.toAbsolutePath()),
                    null);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
