package app.asked.server.doctor;

import app.asked.server.command.CommandSettings;
import app.asked.server.storage.file.OwnersOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Whether there is room, and whether the files are their owner's alone.
final class Premises {
    private static final long LITTLE = 256L << 20;
    private static final long TOO_LITTLE = 16L << 20;

    private Premises() {}

    static Stream<Finding> of(CommandSettings settings) {
        if (!Files.isDirectory(settings.data())) {
            return Stream.empty();
        }
        try {
            return Stream.of(room(settings), permissions(settings.data()));
        } catch (IOException unreadable) {
            return Stream.of(Finding.problem("doctor.folder.unreadable", "folder", settings.data()));
        }
    }

    /// Rebuilding the file after an erasure takes twice its size (docs/adr/0020).
    private static Finding room(CommandSettings settings) throws IOException {
        long left = Files.getFileStore(settings.data()).getUsableSpace();
        long size = Files.exists(settings.database()) ? Files.size(settings.database()) : 0;
        if (left < TOO_LITTLE) {
            return Finding.problem("doctor.room.none", "left", left >> 20);
        }
        return left < Math.max(LITTLE, 2 * size)
                ? Finding.look("doctor.room.little", "left", left >> 20, "size", (size >> 20) + 1)
                : Finding.ok("doctor.room.enough", "left", left >> 20);
    }

    private static Finding permissions(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("asked.db"))
                    .filter(OwnersOnly::isOpenToOthers)
                    .findFirst()
                    .map(file -> Finding.problem("doctor.permissions.open", "file", file))
                    .orElseGet(() -> Finding.ok("doctor.permissions.closed"));
        }
    }
}
