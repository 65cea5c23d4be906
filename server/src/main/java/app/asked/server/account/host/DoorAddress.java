package app.asked.server.account.host;

import app.asked.server.account.secret.Secret;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a running server listens for its host, and the secret that it listens to: whoever may read the data folder
/// is the host. Both are new at each start.
record DoorAddress(int port, Secret secret) {
    private static final String NAME = "host-door";

    static Optional<DoorAddress> read(Path data) throws IOException {
        try {
            String[] parts = Files.readString(data.resolve(NAME)).strip().split(" ", -1);
            return parts.length == 2
                    ? Optional.of(new DoorAddress(Integer.parseInt(parts[0]), new Secret(parts[1])))
                    : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    void write(Path data) throws IOException {
        OwnersOnly.makeFolder(data);
        WholeFiles.make(
                data.resolve(NAME), unfinished -> Files.writeString(unfinished, port + " " + secret.text()), _ -> true);
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }
}
