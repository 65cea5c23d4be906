package app.asked.server.backup;

import app.asked.server.backup.Backups.Taken;
import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/// `./asked backup [FILE]`: a copy of everything, whether Asked runs or not.
public final class BackupCommand implements Command {
    private static final String REPLACE = "--replace";

    private final Terminal terminal;
    private final Clock clock;

    public BackupCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Set<String> switches() {
        return Set.of(REPLACE, AskedPassphrase.OPTION);
    }

    @Override
    public int run(Arguments arguments, CommandSettings settings) {
        if (settings.isOnPostgres()) {
            throw new CommandRefused("backup.postgres");
        }
        if (!Files.exists(settings.database())) {
            throw new CommandRefused("backup.nothing", "folder", settings.data().toAbsolutePath());
        }
        Optional<String> passphrase = new AskedPassphrase(terminal).forNew(arguments, settings);
        Path backup = backup(arguments, settings, passphrase.isPresent());
        if (Files.exists(backup) && !arguments.has(REPLACE)) {
            throw new CommandRefused("backup.exists", "file", backup);
        }
        take(settings, backup, passphrase);
        return DONE;
    }

    /// The file that was named, one in the folder that was named, or one among the others.
    private Path backup(Arguments arguments, CommandSettings settings, boolean isSealed) {
        Path named = arguments
                .word()
                .map(Path::of)
                .orElseGet(settings::backupsFolder)
                .toAbsolutePath();
        return arguments.word().isPresent() && !Files.isDirectory(named)
                ? named
                : BackupFolder.taken(named, LocalDateTime.now(clock), isSealed);
    }

    private void take(CommandSettings settings, Path backup, Optional<String> passphrase) {
        try {
            OwnersOnly.makeFolder(WholeFiles.folderOf(backup));
            switch (Backups.take(settings.database(), backup, passphrase, settings.keys())) {
                case Taken.Done done ->
                    BackupReport.of(done, backup)
                            .forEach(said ->
                                    terminal.out().println(terminal.words().say(said)));
                case Taken.Refused(Flaw flaw) -> throw Refusals.ofData(flaw, settings.database());
            }
        } catch (IOException | StorageException e) {
            throw Refusals.ofWriting(e, backup);
        }
    }
}
