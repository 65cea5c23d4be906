package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.StoredDatabase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder that holds the database, held by this process alone: SQLite would let a second one in, and each would
/// think itself the only writer. It is its owner's alone too.
record SqliteFolder(Path path, FileChannel lock) implements AutoCloseable {
    private static final String NAME = "asked.db";
    private static final long LEAST_ROOM = 4 << 20;

    /// Holds a folder whose database can be opened.
    static SqliteFolder open(Path path) {
        SqliteFolder folder = hold(path);
        folder.look();
        return folder;
    }

    /// Holds a folder, whatever is in it.
    static SqliteFolder hold(Path path) {
        try {
            OwnersOnly.makeFolder(path);
            SqliteFolder folder = new SqliteFolder(path, lock(path));
            folder.tighten();
            return folder;
        } catch (IOException e) {
            throw new StorageRefused(
                    "Asked isn't allowed to write to the folder %s. Choose another with ./asked --data FOLDER."
                            .formatted(path.toAbsolutePath()),
                    e);
        }
    }

    Path file() {
        return path.resolve(NAME);
    }

    /// What the file is called until it has its tables.
    Path unfinished() {
        return path.resolve(NAME + ".new");
    }

    /// SQLite's log: what is written goes here first, and into the file later.
    Path log() {
        return path.resolve(NAME + "-wal");
    }

    /// What cannot be opened as it is, or would be opened as if nobody had ever been here.
    private void look() {
        try {
            mayWrite();
            mustBeWhole();
        } catch (StorageRefused e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            throw new StorageFault("the files of the folder", e);
        }
    }

    private void mayWrite() {
        Path file = file();
        if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isReadable(file) && Files.isWritable(file))) {
            throw new StorageRefused(
                    "Asked isn't allowed to read and write the file %s. Give it back to the user who runs Asked, or choose another folder with ./asked --data FOLDER."
                            .formatted(file.toAbsolutePath()),
                    null);
        }
    }

    /// A new file comes into being whole (see [SqliteStorage]), so an empty one lost what was in it.
    private void mustBeWhole() throws IOException {
        if (Files.exists(file())) {
            if (new StoredDatabase(file()).isCutOff()) {
                throw empty();
            }
        } else if (Files.exists(log()) && Files.size(log()) > 0) {
            throw new StorageRefused(
                    "%s is there, but the %s it belongs to is missing. Put that file back next to it, or move both away to start over."
                            .formatted(log().toAbsolutePath(), NAME),
                    null);
        }
    }

    StorageRefused empty() {
        return new StorageRefused(
                "%s is empty. It was cut off, or copied without the %s-wal next to it. Put back a complete copy, or move it away to start over."
                        .formatted(file().toAbsolutePath(), NAME),
                null);
    }

    StorageRefused damaged(StorageDamaged why) {
        return new StorageRefused(
                "%s is damaged. Put back an older copy, or move it away to start over."
                        .formatted(file().toAbsolutePath()),
                why);
    }

    /// Too little room for what the next people write.
    Optional<StorageException> full() {
        try {
            long left = Files.getFileStore(path).getUsableSpace();
            return left < LEAST_ROOM
                    ? Optional.of(new StorageFull("the disk is full", new IOException(left + " bytes are left")))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(new StorageFault("the folder's disk", e));
        }
    }

    /// The folder's own mode is changed only where nothing else lies in it.
    private void tighten() throws IOException {
        List<Path> files;
        try (var all = Files.list(path)) {
            files = all.toList();
        }
        List<Path> ours = files.stream()
                .filter(file -> file.getFileName().toString().startsWith(NAME))
                .toList();
        ours.forEach(OwnersOnly::tighten);
        if (ours.size() == files.size()) {
            OwnersOnly.tighten(path);
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
                FileChannel.open(folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StorageRefused(
                    "Another Asked is using the folder %s. Close that one, or choose another folder with ./asked --data FOLDER."
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
