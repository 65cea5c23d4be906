package app.asked.server.storage.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files and folders that nobody but their owner can look into. On a system without such modes (Windows) the folder
/// they are made in decides.
public final class OwnersOnly {
    private static final Logger LOG = LoggerFactory.getLogger(OwnersOnly.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnersOnly() {}

    /// With those above it, where they are missing.
    public static void makeFolder(Path path) throws IOException {
        Files.createDirectories(path, attributes(FOLDER));
    }

    public static void makeFile(Path path) throws IOException {
        Files.createFile(path, attributes(FILE));
    }

    /// Takes it from others who could look into it. It may be another user's, and is then left to them.
    public static void tighten(Path path) {
        if (!POSIX) {
            return;
        }
        Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
        try {
            if (!wanted.containsAll(Files.getPosixFilePermissions(path))) {
                Files.setPosixFilePermissions(path, wanted);
            }
        } catch (IOException anothers) {
            LOG.warn("Others on this machine may be able to read {}: it belongs to another user", path);
        }
    }

    /// Whether anybody else could look into it.
    public static boolean isOpenToOthers(Path path) {
        try {
            return POSIX && !(Files.isDirectory(path) ? FOLDER : FILE).containsAll(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            return false;
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[] {};
    }
}
