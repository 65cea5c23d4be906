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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/// Where Tomcat keeps a file while it comes in: a folder of this process alone, which goes with it. What a process left
/// that was killed goes at the next start; a lock tells those that still run.
final class WorkFolder {
    private static final String PREFIX = "asked-work-";
    private static final String LOCK = "lock";

    /// Those of this process: it loses its locks on a file whenever it closes the file, so it never opens its own.
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

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
            while (true) {
                Path path = Files.createTempDirectory(temporary, PREFIX);
                OWN.add(path);
                FileChannel lock =
                        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock _ = lock.lock();
                if (Files.exists(path.resolve(LOCK))) {
                    return new WorkFolder(path, lock);
                }
                lock.close(); // another start took it for one that was left
            }
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
            OWN.remove(path);
        } catch (IOException left) {
            path.toFile().deleteOnExit();
        }
    }

    private static void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!OWN.contains(folder) && Files.isWritable(folder) && isLeft(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    /// One without a lock is only just being made.
    private static boolean isLeft(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock held = lock.tryLock()) {
            return held != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }
}
