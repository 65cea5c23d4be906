package app.asked.server.account.login;

import static java.util.Objects.requireNonNull;

import app.asked.server.account.Hosts;
import app.asked.server.account.People;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.LoginRepository.Login;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.settings.Settings;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.sql.Tx;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Makes accounts, and knows whether there are any. Thread-safe.
@Component
public final class Accounts {
    /// Where a link of the host's leads.
    public static final String INVITED_AT = "/invited";

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final Storage storage;
    private final InstantSource clock;
    private final Passphrases passphrases;
    private final Settings settings;
    private final SpareKeys spareKeys;
    private volatile Instant anyoneUntil = Instant.MIN;

    Accounts(Storage storage, InstantSource clock, Passphrases passphrases, Settings settings, SpareKeys spareKeys) {
        this.storage = storage;
        this.clock = clock;
        this.passphrases = passphrases;
        this.settings = settings;
        this.spareKeys = spareKeys;
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

    /// Whether somebody has an account here. That somebody has is remembered for a second: the last account may go by
    /// way of another server.
    public boolean isAnyone() {
        Instant now = clock.instant();
        if (now.isBefore(anyoneUntil)) {
            return true;
        }
        boolean anyone = first().isPresent();
        anyoneUntil = anyone ? now.plus(REMEMBERED) : Instant.MIN;
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

    /// Whether a link of the host's still lets somebody in.
    public boolean isInvited(Secret invite) {
        return storage.read(tx -> LoginRepository.isInvited(tx, invite.digest(), clock.instant()));
    }

    public Made make(LoginName name, String passphrase, ZoneId zone) {
        return make(name, passphrase, zone, Optional.empty());
    }

    /// Makes one for somebody who comes by a link of the host's, if they do, and uses that up.
    public Made make(LoginName name, String passphrase, ZoneId zone, Optional<Secret> invite) {
        if (storage.read(tx -> LoginRepository.named(tx, name.key())).isPresent()) {
            return new Made.NameTaken();
        }
        Optional<PassphraseHash.Fresh> fresh = passphrases.hashForStranger(passphrase);
        return fresh.isPresent()
                ? make(name, fresh.get(), zone, clock.instant(), invite)
                : new Made.Crowded(SignInResult.Wait.A_MOMENT);
    }

    private Made make(LoginName name, PassphraseHash.Fresh fresh, ZoneId zone, Instant now, Optional<Secret> invite) {
        PersonKey key = PersonKey.fresh(UuidCreator.getTimeOrderedEpoch());
        return PersonKeys.during(
                PersonKeys.only(key),
                () -> storage.write(key.person(), tx -> {
                    boolean isFirst = LoginRepository.first(tx).isEmpty();
                    if (!settings.signUpOpen()
                            && !isUsed(tx, invite, now)
                            && !(isFirst && LoginRepository.takeFirst(tx))) {
                        return new Made.Closed();
                    }
                    if (!LoginRepository.take(
                            tx, name, fresh.hash(), fresh.key().wrap(key))) {
                        return new Made.NameTaken();
                    }
                    People.add(tx, zone, now);
                    if (isFirst && !settings.demo()) {
                        Hosts.appoint(tx, now);
                    }
                    LoginRepository.show(tx, name);
                    return new Made.Done(key);
                }));
    }

    /// Of two who come by one link at once, one uses it up.
    private static boolean isUsed(Tx tx, Optional<Secret> invite, Instant now) {
        return invite.filter(secret -> LoginRepository.useInvite(tx, secret.digest(), now))
                .isPresent();
    }

    /// The name as the person wrote it.
    public static String name(Tx tx, UUID person) {
        return LoginRepository.shownName(tx, person);
    }

    /// Whom that name lets in, however it is written.
    public static Optional<UUID> named(Tx tx, String typed) {
        return LoginName.isOne(typed)
                ? LoginRepository.named(tx, new LoginName(typed).key()).map(Login::person)
                : Optional.empty();
    }

    /// A new passphrase for somebody who does not know the old one. Empty where too many wait already.
    ///
    /// @param more what else is done first, in the same transaction
    /// @return the key that the passphrase opens: another one where that was wanted
    public Optional<PersonKey> replacePassphrase(PersonKey key, String passphrase, String device, Consumer<Tx> more) {
        Optional<NextKey> next = nextKey(key, passphrase);
        return next.map(made -> PersonKeys.during(
                PersonKeys.only(key),
                () -> storage.write(key.person(), tx -> {
                    more.accept(tx);
                    if (People.isNewKeyWanted(tx, key.person())) {
                        return change(tx, made, device);
                    }
                    LoginRepository.set(tx, made.fresh.hash(), made.fresh.key().wrap(tx.sealing()));
                    return key;
                })));
    }

    /// The name as the person signs in with it, whoever looks.
    public static String loginName(Tx tx, UUID person) {
        return LoginRepository.of(tx, person).map(Login::name).orElseThrow(PersonGone::new);
    }

    /// Shows the name again as the person signs in with it, where how they wrote it is lost.
    public static void showAgain(Tx tx) {
        LoginRepository.of(tx, tx.person()).ifPresent(login -> LoginRepository.show(tx, new LoginName(login.name())));
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
        private final Consumer<Tx> spare;

        private NextKey(PersonKey key, PassphraseHash.Fresh fresh, Consumer<Tx> spare) {
            this.key = key;
            this.fresh = fresh;
            this.spare = spare;
        }
    }

    /// Empty where too many wait already.
    ///
    /// @param passphrase the person's own, which was compared just now or takes the place of the one before
    public Optional<NextKey> nextKey(PersonKey now, String passphrase) {
        PersonKey next = now.next();
        return passphrases.hashForKnown(passphrase).map(fresh -> new NextKey(next, fresh, spareKeys.holding(next)));
    }

    /// Seals with the next key from here on, which the passphrase and a spare key open. What else opened the one before
    /// opens nothing any more.
    ///
    /// @param device what the person changes it with; empty where that is not known
    public PersonKey change(NextKey next, String device) {
        return storage.write(next.key.person(), tx -> change(tx, next, device));
    }

    private PersonKey change(Tx tx, NextKey next, String device) {
        ProseRepository.changeKey(tx, next.key);
        LoginRepository.set(tx, next.fresh.hash(), next.fresh.key().wrap(next.key));
        next.spare.accept(tx);
        Events.add(tx, Kind.KEY_CHANGED, device, clock.instant());
        return next.key;
    }

    /// The last account may have gone.
    public void lookAgain() {
        anyoneUntil = Instant.MIN;
    }
}
