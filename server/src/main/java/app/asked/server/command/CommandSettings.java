package app.asked.server.command;

import app.asked.server.settings.Settings;
import app.asked.server.storage.postgres.PostgresStorage;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a command needs to know of how this Asked is set up.
///
/// @param data the folder that holds the database
/// @param postgres where the data is, if not in the folder
/// @param backups where the host wants a backup a day
/// @param passphrase what backups are sealed with
/// @param keys the folder of the spare keys
/// @param here where the server answers on this machine
/// @param url the address people type in, where the host gave one
/// @param signUpOpen whether anyone can create an account
/// @param hasMail whether there is a mail server for reminders
public record CommandSettings(
        Path data,
        Optional<PostgresStorage.Address> postgres,
        Optional<Path> backups,
        Optional<String> passphrase,
        Path keys,
        URI here,
        Optional<URI> url,
        boolean signUpOpen,
        boolean hasMail) {
    static final String DATA = "--data";

    static CommandSettings of(Map<String, String> environment, Arguments arguments) {
        Optional<URI> url = set(environment, "ASKED_URL").map(text -> URI.create(text.replaceFirst("/$", "")));
        return new CommandSettings(
                Path.of(arguments.options().getOrDefault(DATA, environment.getOrDefault("ASKED_DATA", "data"))),
                set(environment, "ASKED_DATABASE")
                        .map(address -> new PostgresStorage.Address(
                                address,
                                environment.getOrDefault("ASKED_DATABASE_USER", ""),
                                environment.getOrDefault("ASKED_DATABASE_PASSWORD", ""))),
                set(environment, "ASKED_BACKUPS").map(Path::of),
                set(environment, "ASKED_BACKUP_PASSPHRASE"),
                set(environment, "ASKED_KEYS").map(Path::of).orElseGet(() -> keysOfThisUser(environment)),
                URI.create("http://localhost:"
                        + set(environment, "ASKED_PORT").orElse("8080")
                        + url.map(URI::getRawPath).orElse("")),
                url,
                set(environment, "ASKED_SIGNUP").filter("open"::equals).isPresent(),
                set(environment, "ASKED_MAIL").isPresent());
    }

    private static Path keysOfThisUser(Map<String, String> environment) {
        return Settings.keysOf(System.getProperty("user.home", ""), environment.getOrDefault("XDG_CONFIG_HOME", ""));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    public boolean isOnPostgres() {
        return postgres.isPresent();
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
