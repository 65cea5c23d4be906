package app.asked.server.backup;

import app.asked.core.words.Said;
import app.asked.server.backup.Backups.Taken;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/// The backup that a host takes from their page: one at a time, looked at as every other, and going on when they look
/// away. What became of the last one this process alone knows.
@Component
public final class BackupNow {
    private final InstantSource clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile State state = new State.None();

    BackupNow(InstantSource clock) {
        this.clock = clock;
    }

    /// How far it is.
    public sealed interface State {
        record None() implements State {}

        /// It goes on.
        ///
        /// @param part the copy, while it grows
        record Running(Path database, Path part) implements State {
            /// In per cent of the database, until the copy is looked at.
            public int copied() {
                try {
                    long whole = Math.max(1, Files.size(database));
                    return Files.exists(part) ? Math.toIntExact(Math.min(100, 100 * Files.size(part) / whole)) : 0;
                } catch (IOException | ArithmeticException notThere) {
                    return 0;
                }
            }
        }

        record Done(List<Said> lines) implements State {}

        record Failed(CommandRefused why) implements State {}
    }

    public State state() {
        return state;
    }

    /// Begins one, where none is on its way.
    public void start(CommandSettings settings) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        Path backup = BackupFolder.taken(
                settings.backupsFolder(), now, settings.passphrase().isPresent());
        state = new State.Running(
                settings.database(), backup.resolveSibling(backup.getFileName() + WholeFiles.UNFINISHED));
        Thread.ofVirtual().name("asked-backup-now").start(() -> {
            try {
                state = take(settings, backup);
            } finally {
                running.set(false);
            }
        });
    }

    private static State take(CommandSettings settings, Path backup) {
        try {
            OwnersOnly.makeFolder(WholeFiles.folderOf(backup));
            return switch (Backups.take(settings.database(), backup, settings.passphrase(), settings.keys())) {
                case Taken.Done done -> new State.Done(BackupReport.of(done, backup));
                case Taken.Refused(Flaw flaw) -> new State.Failed(Refusals.ofData(flaw, settings.database()));
            };
        } catch (IOException | StorageException failed) {
            return new State.Failed(Refusals.ofWriting(failed, backup));
        }
    }
}
