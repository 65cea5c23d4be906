package app.asked.server.account;

import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.time.ZoneId;
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
    sealed interface Made {
        record Done(UUID person) implements Made {}

        record NameTaken() implements Made {}

        record Closed() implements Made {}
    }

    /// Whether somebody has an account here.
    public boolean isAnyone() {
        if (!anyone) {
            anyone = storage.read(AccountStore::isAnyone);
        }
        return anyone;
    }

    /// Whether a new person may make one.
    public boolean areOpen() {
        return settings.signUpOpen() || !isAnyone();
    }

    Made make(LoginName name, String passphrase, ZoneId zone) {
        String hash = passphrases.hash(passphrase);
        UUID person = UuidCreator.getTimeOrderedEpoch();
        var now = clock.instant();
        return storage.write(person, tx -> {
            if (!settings.signUpOpen() && AccountStore.isAnyone(tx)) {
                return new Made.Closed();
            }
            if (AccountStore.named(tx, name.key()).isPresent()) {
                return new Made.NameTaken();
            }
            AccountStore.addPerson(tx, zone, now);
            AccountStore.addLogin(tx, name, hash);
            return new Made.Done(person);
        });
    }

    /// The last account may have gone.
    void lookAgain() {
        anyone = false;
    }
}
