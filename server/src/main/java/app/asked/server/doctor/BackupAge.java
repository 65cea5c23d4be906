package app.asked.server.doctor;

import app.asked.server.backup.BackupFolder;
import app.asked.server.command.CommandSettings;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// How old the newest backup is. Where one a day is taken, two days without one are a problem.
final class BackupAge {
    private static final int DAILY_FAILS_AFTER = 2;
    private static final int OLD_AFTER = 30;

    private BackupAge() {}

    static Stream<Finding> of(CommandSettings settings, Instant now) {
        Path folder = settings.backupsFolder();
        try {
            Optional<Instant> newest = new BackupFolder(folder).newest();
            return Stream.of(newest.map(
                            taken -> aged(Duration.between(taken, now).toDays(), settings))
                    .orElseGet(() -> Finding.look("doctor.backups.none", "folder", folder)));
        } catch (UncheckedIOException unreadable) {
            return Stream.of(Finding.problem("doctor.folder.unreadable", "folder", folder));
        }
    }

    private static Finding aged(long days, CommandSettings settings) {
        if (settings.backups().isPresent() && days >= DAILY_FAILS_AFTER) {
            return Finding.problem("doctor.backups.failing", "days", days);
        }
        return days >= OLD_AFTER
                ? Finding.look("doctor.backups.old", "days", days)
                : Finding.ok("doctor.backups.fresh", "days", days);
    }
}
