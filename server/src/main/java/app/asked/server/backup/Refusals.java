package app.asked.server.backup;

import app.asked.server.command.CommandRefused;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.file.Inspection.Flaw;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// Why a backup or a restore does not go on, each as its message.
final class Refusals {
    private Refusals() {}

    /// The data itself does not hold together.
    static CommandRefused ofData(Flaw flaw, Path database) {
        return new CommandRefused("backup.data." + key(flaw), "file", database);
    }

    /// A file to restore does not hold together.
    static CommandRefused ofBackup(Flaw flaw, Path backup) {
        return new CommandRefused("restore.file." + key(flaw), "file", backup);
    }

    static CommandRefused ofSeal(SealBroken.Why why, Path backup) {
        return new CommandRefused("restore.seal." + key(why), "file", backup);
    }

    static CommandRefused ofWriting(Exception why, Path file) {
        return why instanceof StorageFull || isFull(why)
                ? new CommandRefused("backup.full", "file", file)
                : new CommandRefused("backup.unwritable", "file", file, "reason", reason(why));
    }

    private static boolean isFull(Exception why) {
        return why instanceof IOException && String.valueOf(why.getMessage()).contains("No space left");
    }

    /// What the system says, without the file's name where that is told beside it.
    private static String reason(Exception why) {
        return why instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : why.getClass().getSimpleName();
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
