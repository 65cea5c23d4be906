package app.asked.server.doctor;

import app.asked.server.storage.file.OwnersOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Whether the folder with the host's half of spare keys takes them, and shows them to nobody else.
final class SpareKeyPlace {
    private SpareKeyPlace() {}

    static Finding of(Path folder) {
        if (!Files.exists(folder)) {
            return Finding.ok("doctor.spare-keys.none", "folder", folder.toAbsolutePath());
        }
        try (Stream<Path> files = Files.list(folder)) {
            long count = files.count();
            if (!Files.isWritable(folder)) {
                return Finding.problem("doctor.spare-keys.unwritable", "folder", folder);
            }
            return OwnersOnly.isOpenToOthers(folder)
                    ? Finding.problem("doctor.spare-keys.open", "folder", folder)
                    : Finding.ok("doctor.spare-keys.kept", "count", count, "folder", folder.toAbsolutePath());
        } catch (IOException unreadable) {
            return Finding.problem("doctor.folder.unreadable", "folder", folder);
        }
    }
}
