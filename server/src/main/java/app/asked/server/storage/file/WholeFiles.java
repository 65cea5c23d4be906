package app.asked.server.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is there as a whole or not at all: it is made under another name beside, forced to disk, and only then
/// gets its own. Whatever ends the process meanwhile, what was there before is still there.
public final class WholeFiles {
    private static final Logger LOG = LoggerFactory.getLogger(WholeFiles.class);

    /// What a file is called until it is whole.
    public static final String UNFINISHED = ".part";

    private WholeFiles() {}

    /// Fills a new, empty file, and tells how that went.
    @FunctionalInterface
    public interface Filling<T> {
        T fill(Path unfinished) throws IOException;
    }

    /// Makes the file, in the place of the one that has its name, if any.
    ///
    /// @param isWhole whether the outcome is such that it gets its name
    public static <T> T make(Path path, Filling<T> filling, Predicate<T> isWhole) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try {
            OwnersOnly.makeFile(unfinished);
            T outcome = filling.fill(unfinished);
            if (isWhole.test(outcome)) {
                force(unfinished);
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
                forceFolder(folderOf(path));
            }
            return outcome;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Deletes what processes that ended left unfinished. What is younger than an hour may be somebody's work.
    public static void sweep(Path folder, String prefix) throws IOException {
        Instant old = Instant.now().minus(1, ChronoUnit.HOURS);
        try (var left = Files.newDirectoryStream(folder, prefix + "*" + UNFINISHED)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// The folder that a file lies in, or will.
    public static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// The names of its files, so that a power cut does not take a rename back. Not every system lets a folder be
    /// opened for it (Windows), and does it by itself then.
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException itself) {
            LOG.debug("{} can't be forced to disk by itself", folder, itself);
        }
    }
}
