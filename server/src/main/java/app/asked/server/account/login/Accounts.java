package app.asked.server.account.login;

import app.asked.server.account.People;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes accounts, and knows whether there are any. Thread-safe.
@Component
public final class Accounts {
    private final Storage storage;
    private final InstantSource clock;
    private final Passphrases passphrases;
    private final Settings settings;
    private volatile boolean anyone;

    Accounts(Storage storage, InstantSource clock, Passphrases passphrases, Settings settings) {
        this.storage = storage;
        this.clock = clock;
        this.passphrases = passphrases;
        this.settings = settings;
    }

    /// What came of making an account.
    public sealed interface Made {
        record Done(UUID person) implements Made {}

        record NameTaken() implements Made {}

        record Closed() implements Made {}
    }

    /// Whether somebody has an account here.
    public boolean isAnyone() {
        if (!anyone) {
            anyone = first().isPresent();
        }
        return anyone;
    }

    /// Whose month a demo shows.
    public Optional<UUID> first() {
        return storage.read(LoginStore::first);
    }

    /// Whether a new person may make one.
    public boolean areOpen() {
        return settings.signUpOpen() || !isAnyone();
    }

    public Made make(LoginName name, String passphrase, ZoneId zone) {
        String hash = passphrases.hash(passphrase);
        UUID person = UuidCreator.getTimeOrderedEpoch();
        var now = clock.instant();
        return storage.write(person, tx -> {
            if (!settings.signUpOpen() && LoginStore.first(tx).isPresent()) {
                return new Made.Closed();
            }
            if (LoginStore.named(tx, name.key()).isPresent()) {
                return new Made.NameTaken();
            }
            People.add(tx, zone, now);
            LoginStore.put(tx, name, hash);
            return new Made.Done(person);
        });
    }

    /// The name as the person wrote it.
    public static String name(Tx tx, UUID person) {
        return LoginStore.shownName(tx, person);
    }

    /// Answers whether the name was free.
    public boolean rename(UUID person, LoginName name) {
        return storage.write(person, tx -> {
            var taken = LoginStore.named(tx, name.key());
            if (taken.isPresent() && !taken.get().person().equals(person)) {
                return false;
            }
            LoginStore.of(tx, person).ifPresent(login -> LoginStore.put(tx, name, login.hash()));
            return true;
        });
    }

    public void changePassphrase(UUID person, String passphrase) {
        String hash = passphrases.hash(passphrase);
        storage.write(person, tx -> LoginStore.setHash(tx, hash));
    }

    /// The last account may have gone.
    public void lookAgain() {
        anyone = false;
    }
}
