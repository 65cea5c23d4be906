package app.asked.server.backup;

import app.asked.server.command.Arguments;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import app.asked.server.settings.Settings;
import java.util.Optional;

/// The passphrase of a backup: from the environment, typed, or piped in.
final class AskedPassphrase {
    static final String OPTION = "--passphrase";

    private final Terminal terminal;

    AskedPassphrase(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What a new backup is sealed with; nothing where the host wants none.
    Optional<String> forNew(Arguments arguments, CommandSettings settings) {
        if (settings.passphrase().isEmpty() && !arguments.has(OPTION)) {
            return Optional.empty();
        }
        String passphrase = settings.passphrase().orElseGet(this::twice);
        if (passphrase.length() < Settings.SHORTEST_BACKUP_PASSPHRASE) {
            throw new CommandRefused("backup.passphrase.short", "least", Settings.SHORTEST_BACKUP_PASSPHRASE);
        }
        return Optional.of(passphrase);
    }

    /// What a sealed backup may open with.
    String forSealed(CommandSettings settings) {
        return settings.passphrase().orElseGet(() -> once("backup.passphrase.open"));
    }

    private String twice() {
        String passphrase = once("backup.passphrase.new");
        if (terminal.isTyped() && !once("backup.passphrase.again").equals(passphrase)) {
            throw new CommandRefused("backup.passphrase.differs");
        }
        return passphrase;
    }

    private String once(String key) {
        return terminal.secret(key).orElseThrow(() -> new CommandRefused("backup.passphrase.none"));
    }
}
