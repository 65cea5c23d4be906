package app.asked.server.account.spare;

import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The host's part of each spare key: a file with a random secret, in a folder apart from the database and its backups.
/// One that is destroyed opens nothing in any of them.
@Component
final class KeyFiles {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    private final Path folder;

    KeyFiles(Settings settings) {
        folder = settings.keys();
    }

    /// Empty where there is none, or none that can be read.
    Optional<Secret> read(UUID person) {
        try {
            return Optional.of(new Secret(Files.readString(file(person))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("A spare key in {} cannot be read: {}", folder, unreadable.toString());
            return Optional.empty();
        }
    }

    /// Writes a new one; empty where the folder takes none.
    Optional<Secret> make(UUID person) {
        Secret secret = Secret.fresh("");
        try {
            write(file(person), secret.text());
            return Optional.of(secret);
        } catch (IOException unwritable) {
            LOG.warn("No spare key can be written to {}: {}", folder, unwritable.toString());
            return Optional.empty();
        }
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Path fresh = Files.createTempFile(folder, "new", ""); // 600
        Files.writeString(fresh, text);
        force(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /// Overwrites it, then deletes it. Answers whether nothing of it is left.
    boolean destroy(UUID person) {
        Path file = file(person);
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.allocate(Math.toIntExact(channel.size())));
                    channel.force(true);
                }
                Files.delete(file);
                force(folder);
            }
            return true;
        } catch (IOException stays) {
            LOG.warn("A spare key in {} cannot be deleted: {}", folder, stays.toString());
            return false;
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path file(UUID person) {
        return folder.resolve(person.toString());
    }
}
