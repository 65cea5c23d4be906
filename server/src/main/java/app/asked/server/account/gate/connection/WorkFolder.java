package app.asked.server.account.gate.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/// Where Tomcat keeps a file while it comes in: a folder of this process alone, which goes with it. What a process left
/// that was killed goes at the next start; a lock tells those that still run.
final class WorkFolder {
    private static final String PREFIX = "asked-work-";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes one below the temporary folder.
    static WorkFolder make(Path temporary) {
        try {
            sweep(temporary);
            Path path = Files.createTempDirectory(temporary, PREFIX);
            FileChannel lock = open(path.resolve(LOCK));
            FileLock _ = lock.lock();
            return new WorkFolder(path, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    void delete() {
        try {
            lock.close();
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException left) {
            path.toFile().deleteOnExit();
        }
    }

    private static void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.isWritable(folder) && isLeft(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    private static boolean isLeft(Path folder) {
        try (FileChannel lock = open(folder.resolve(LOCK));
                FileLock held = lock.tryLock()) {
            return held != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
