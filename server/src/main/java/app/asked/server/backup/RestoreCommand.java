package app.asked.server.backup;

import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.Inspection.Unsound;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.file.WholeFiles;
import app.asked.server.storage.sql.Migrations;
import app.asked.server.storage.sqlite.SqliteRestore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/// `./asked restore FILE`: puts a backup in the place of the data, once it is known to be whole.
public final class RestoreCommand implements Command {
    private static final String REPLACE = "--replace";
    private static final DateTimeFormatter KEPT = DateTimeFormatter.ofPattern("'asked.db.replaced-'uuuu-MM-dd-HHmmss");

    private final Terminal terminal;
    private final Clock clock;

    public RestoreCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Set<String> switches() {
        return Set.of(REPLACE);
    }

    @Override
    public int run(Arguments arguments, CommandSettings settings) {
        if (settings.isOnPostgres()) {
            throw new CommandRefused("restore.postgres");
        }
        Path backup = arguments.word().map(Path::of).orElseThrow(() -> new CommandRefused("restore.which"));
        if (!Files.isRegularFile(backup)) {
            throw new CommandRefused("restore.no-file", "file", backup);
        }
        try (SqliteRestore restore = SqliteRestore.into(settings.data())) {
            if (restore.isAnythingThere() && !arguments.has(REPLACE)) {
                throw new CommandRefused("restore.there", "folder", settings.data());
            }
            restore(restore, backup, settings);
            return DONE;
        } catch (StorageRefused inUse) {
            throw new CommandRefused("command.because", "reason", String.valueOf(inUse.getMessage()));
        } catch (StorageException | IOException e) {
            throw Refusals.ofWriting(e, settings.database());
        }
    }

    private void restore(SqliteRestore restore, Path backup, CommandSettings settings) throws IOException {
        if (!Seal.isOn(backup)) {
            put(restore, backup, new StoredDatabase(backup));
            return;
        }
        Path open = Files.createTempFile(settings.data(), "asked.db.", WholeFiles.UNFINISHED);
        try {
            unseal(backup, open, settings);
            put(restore, backup, new StoredDatabase(open));
        } finally {
            Files.deleteIfExists(open);
        }
    }

    private void unseal(Path sealed, Path open, CommandSettings settings) throws IOException {
        String passphrase = new AskedPassphrase(terminal).forSealed(settings);
        try (OutputStream out = Files.newOutputStream(open)) {
            Seal.open(sealed, out, passphrase);
        } catch (SealBroken broken) {
            throw Refusals.ofSeal(broken.why(), sealed);
        }
    }

    private void put(SqliteRestore restore, Path backup, StoredDatabase open) throws IOException {
        Sound sound = sound(backup, open);
        boolean replaces = restore.isAnythingThere();
        String kept = KEPT.format(LocalDateTime.now(clock));
        if (restore.put(open, kept) instanceof Unsound unsound) {
            throw Refusals.ofBackup(unsound.flaw(), backup);
        }
        terminal.say("restore.done", "file", backup, "people", sound.people(), "asks", sound.asks());
        if (sound.lacksLog()) {
            terminal.say("restore.lacks-log", "file", backup);
        }
        if (replaces) {
            terminal.say("restore.kept", "file", kept);
        }
    }

    private static Sound sound(Path backup, StoredDatabase open) {
        return switch (open.inspect()) {
            case Unsound unsound -> throw Refusals.ofBackup(unsound.flaw(), backup);
            case Sound sound
            when sound.version() > Migrations.NEWEST ->
                throw new CommandRefused(
                        "restore.newer", "file", backup, "version", sound.version(), "newest", Migrations.NEWEST);
            case Sound sound -> sound;
        };
    }
}
