package app.asked.server.account.login;

import static java.util.Objects.requireNonNull;

import app.asked.server.account.People;
import app.asked.server.account.login.LoginRepository.Login;
import app.asked.server.settings.Settings;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
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
        record Done(PersonKey key) implements Made {}

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
        Optional<PassphraseHash.Fresh> fresh = passphrases.hashForStranger(passphrase);
        return fresh.isPresent()
                ? make(name, fresh.get(), zone, clock.instant())
                : new Made.Crowded(SignInResult.Wait.A_MOMENT);
    }

    private Made make(LoginName name, PassphraseHash.Fresh fresh, ZoneId zone, Instant now) {
        PersonKey key = PersonKey.fresh(UuidCreator.getTimeOrderedEpoch());
        return PersonKeys.during(
                PersonKeys.only(key),
                () -> storage.write(key.person(), tx -> {
                    if (!settings.signUpOpen()
                            && (LoginRepository.first(tx).isPresent() || !LoginRepository.takeFirst(tx))) {
                        return new Made.Closed();
                    }
                    if (!LoginRepository.take(
                            tx, name, fresh.hash(), fresh.key().wrap(key))) {
                        return new Made.NameTaken();
                    }
                    People.add(tx, zone, now);
                    LoginRepository.show(tx, name);
                    return new Made.Done(key);
                }));
    }

    /// The name as the person wrote it.
    public static String name(Tx tx, UUID person) {
        return LoginRepository.shownName(tx, person);
    }

    /// Another name, another passphrase, or both; the old one stays where no new one is given.
    public Changed change(PersonKey key, LoginName name, Optional<String> passphrase) {
        Optional<PassphraseHash.Fresh> fresh = passphrase.flatMap(passphrases::hashForKnown);
        if (passphrase.isPresent() && fresh.isEmpty()) {
            return Changed.CROWDED;
        }
        return storage.write(key.person(), tx -> {
            Login kept = LoginRepository.of(tx, key.person()).orElseThrow(PersonGone::new);
            boolean taken = fresh.isPresent()
                    ? LoginRepository.take(
                            tx, name, fresh.get().hash(), fresh.get().key().wrap(tx.sealing()))
                    : LoginRepository.take(tx, name, kept.hash(), requireNonNull(kept.key()));
            if (!taken) {
                return Changed.NAME_TAKEN;
            }
            LoginRepository.show(tx, name);
            return Changed.DONE;
        });
    }

    /// A key that is made, and seals nothing yet.
    public static final class NextKey {
        private final PersonKey key;
        private final PassphraseHash.Fresh fresh;

        private NextKey(PersonKey key, PassphraseHash.Fresh fresh) {
            this.key = key;
            this.fresh = fresh;
        }
    }

    /// Empty where too many wait already.
    ///
    /// @param passphrase the person's own, which was compared just now
    public Optional<NextKey> nextKey(PersonKey now, String passphrase) {
        return passphrases.hashForKnown(passphrase).map(fresh -> new NextKey(now.next(), fresh));
    }

    /// Seals with the next key from here on, which the passphrase opens. What else opened the one before opens nothing
    /// any more.
    public PersonKey change(NextKey next) {
        return storage.write(next.key.person(), tx -> {
            ProseRepository.changeKey(tx, next.key);
            LoginRepository.set(tx, next.fresh.hash(), next.fresh.key().wrap(next.key));
            return next.key;
        });
    }

    /// The last account may have gone.
    public void lookAgain() {
        anyone = false;
    }
}
