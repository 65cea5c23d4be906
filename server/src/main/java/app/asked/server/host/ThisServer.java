package app.asked.server.host;

import app.asked.server.command.CommandSettings;
import app.asked.server.remind.mail.TestMail;
import app.asked.server.settings.Settings;
import app.asked.server.storage.postgres.PostgresStorage;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// How the running server is set up, as `./asked doctor` would read it.
@Component
final class ThisServer {
    private final Environment environment;
    private final Settings settings;
    private final TestMail mail;

    ThisServer(Environment environment, Settings settings, TestMail mail) {
        this.environment = environment;
        this.settings = settings;
        this.mail = mail;
    }

    /// Once it is open: the port may be any free one.
    CommandSettings settings() {
        return new CommandSettings(
                Path.of(environment.getRequiredProperty("asked.data")),
                set("asked.database")
                        .map(url -> new PostgresStorage.Address(
                                url,
                                set("asked.database.user").orElse(""),
                                set("asked.database.password").orElse(""))),
                set("asked.backups").map(Path::of),
                set("asked.backup.passphrase"),
                settings.keys(),
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port")
                        + settings.url().getRawPath()),
                Optional.of(settings.url()),
                settings.signUpOpen(),
                mail.isOffered());
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(text -> !text.isBlank());
    }
}
