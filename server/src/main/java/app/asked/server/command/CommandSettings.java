package app.asked.server.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a command needs to know of how this Asked is set up.
///
/// @param data the folder that holds the database
/// @param isOnPostgres whether the data is in PostgreSQL, and not in the folder
/// @param backups where the host wants backups to be
/// @param passphrase what backups are sealed with
public record CommandSettings(Path data, boolean isOnPostgres, Optional<Path> backups, Optional<String> passphrase) {
    static final String DATA = "--data";

    static CommandSettings of(Map<String, String> environment, Arguments arguments) {
        return new CommandSettings(
                Path.of(arguments.options().getOrDefault(DATA, environment.getOrDefault("ASKED_DATA", "data"))),
                !environment.getOrDefault("ASKED_DATABASE", "").isBlank(),
                set(environment, "ASKED_BACKUPS").map(Path::of),
                set(environment, "ASKED_BACKUP_PASSPHRASE"));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    public Path database() {
        return data.resolve("asked.db");
    }

    /// Where backups are, where nobody said: beside the data, so that whoever copies or deletes that folder does not
    /// take them along.
    public Path backupsFolder() {
        return backups.orElseGet(() -> data.toAbsolutePath().normalize().resolveSibling("backups"));
    }
}
