package app.asked.server.account.login;

import app.asked.server.account.People;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.sql.Tx;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
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

        /// Too many at once; the next one is taken after this.
        record Crowded(SignInResult.Wait until) implements Made {}
    }

    /// What came of changing how a person signs in.
    public enum Changed {
        DONE,
        NAME_TAKEN,
        CROWDED
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
        return storage.read(LoginRepository::first);
    }

    /// Whether a new person may make one.
    public boolean areOpen() {
        return settings.signUpOpen() || !isAnyone();
    }

    public Made make(LoginName name, String passphrase, ZoneId zone) {
        if (storage.read(tx -> LoginRepository.named(tx, name.key())).isPresent()) {
            return new Made.NameTaken();
        }
        Optional<String> hash = passphrases.hashForStranger(passphrase);
        return hash.isPresent()
                ? make(name, hash.get(), zone, clock.instant())
                : new Made.Crowded(SignInResult.Wait.A_MOMENT);
    }

    private Made make(LoginName name, String hash, ZoneId zone, Instant now) {
        UUID person = UuidCreator.getTimeOrderedEpoch();
        return storage.write(person, tx -> {
            if (!settings.signUpOpen() && (LoginRepository.first(tx).isPresent() || !LoginRepository.takeFirst(tx))) {
                return new Made.Closed();
            }
            if (!LoginRepository.take(tx, name, hash)) {
                return new Made.NameTaken();
            }
            People.add(tx, zone, now);
            LoginRepository.show(tx, name);
            return new Made.Done(person);
        });
    }

    /// The name as the person wrote it.
    public static String name(Tx tx, UUID person) {
        return LoginRepository.shownName(tx, person);
    }

    /// Another name, another passphrase, or both; the old one stays where no new one is given.
    public Changed change(UUID person, LoginName name, Optional<String> passphrase) {
        Optional<String> hash = passphrase.flatMap(passphrases::hashForKnown);
        if (passphrase.isPresent() && hash.isEmpty()) {
            return Changed.CROWDED;
        }
        return storage.write(person, tx -> {
            String kept = LoginRepository.of(tx, person)
                    .map(LoginRepository.Login::hash)
                    .orElseThrow(PersonGone::new);
            if (!LoginRepository.take(tx, name, hash.orElse(kept))) {
                return Changed.NAME_TAKEN;
            }
            LoginRepository.show(tx, name);
            return Changed.DONE;
        });
    }

    /// The last account may have gone.
    public void lookAgain() {
        anyone = false;
    }
}
