package app.asked.server.backup;

import app.asked.server.backup.Backups.Taken;
import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/// `./asked backup [FILE]`: a copy of everything, whether Asked runs or not.
public final class BackupCommand implements Command {
    private static final String REPLACE = "--replace";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'asked-'uuuu-MM-dd-HHmmss'.db'");

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
                : named.resolve(NAME.format(LocalDateTime.now(clock)) + (isSealed ? Backups.SEALED : ""));
    }

    private void take(CommandSettings settings, Path backup, Optional<String> passphrase) {
        try {
            OwnersOnly.makeFolder(WholeFiles.folderOf(backup));
            switch (Backups.take(settings.database(), backup, passphrase, settings.keys())) {
                case Taken.Done done -> tell(done, backup);
                case Taken.Refused(Flaw flaw) -> throw Refusals.ofData(flaw, settings.database());
            }
        } catch (IOException | StorageException e) {
            throw Refusals.ofWriting(e, backup);
        }
    }

    private void tell(Taken.Done done, Path backup) {
        Sound found = done.found();
        terminal.say("backup.done", "file", backup, "people", found.people(), "asks", found.asks());
        if (done.trial().opened() > 0) {
            terminal.say("backup.opened", "people", done.trial().opened());
        }
        if (done.trial().closed() > 0) {
            terminal.say("backup.closed", "people", done.trial().closed());
        }
        if (found.words().locked() > 0) {
            terminal.say("backup.locked", "people", found.words().locked());
        }
    }
}
