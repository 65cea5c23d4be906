package app.asked.server.account.spare;

import app.asked.server.account.secret.Secret;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The host's half of each spare key: a file with a random secret, in a folder apart from the database and its backups.
/// One that is destroyed opens nothing in any of them.
final class HostHalves {
    private static final Logger LOG = LoggerFactory.getLogger(HostHalves.class);

    private final Path folder;

    HostHalves(Path folder) {
        this.folder = folder;
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
            OwnersOnly.makeFolder(folder);
            WholeFiles.make(file(person), unfinished -> Files.writeString(unfinished, secret.text()), _ -> true);
            return Optional.of(secret);
        } catch (IOException unwritable) {
            LOG.warn("No spare key can be written to {}: {}", folder, unwritable.toString());
            return Optional.empty();
        }
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
                WholeFiles.forceFolder(folder);
            }
            return true;
        } catch (IOException stays) {
            LOG.warn("A spare key in {} cannot be deleted: {}", folder, stays.toString());
            return false;
        }
    }

    private Path file(UUID person) {
        return folder.resolve(person.toString());
    }
}
