package app.asked.server.account.recovery;

import app.asked.server.account.People;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.account.token.Tokens;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Lets somebody back in who forgot their passphrase: first a code, then a new passphrase. Thread-safe.
@Component
public final class Comebacks {
    /// A challenge, a rule and something avoided are nothing without their words.
    private static final Set<String> NEEDED = Set.of("title", "text");

    private final Storage storage;
    private final InstantSource clock;
    private final Accounts accounts;
    private final People people;
    private final SpareKeys spareKeys;
    private final Sessions sessions;
    private final Tokens tokens;

    Comebacks(
            Storage storage,
            InstantSource clock,
            Accounts accounts,
            People people,
            SpareKeys spareKeys,
            Sessions sessions,
            Tokens tokens) {
        this.storage = storage;
        this.clock = clock;
        this.accounts = accounts;
        this.people = people;
        this.spareKeys = spareKeys;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /// Begins, where that is a code of the person of that name: what their browser keeps until they have a passphrase.
    /// Nothing is used up before that, so whoever is interrupted begins again.
    Optional<Secret> begin(String name, RecoveryCode code) {
        Secret secret = Secret.fresh("");
        Instant now = clock.instant();
        UUID person = storage.read(tx -> Accounts.named(tx, name)).orElseGet(UUID::randomUUID); // takes as long
        Optional<Comeback> begun = bySheet(person, code, secret, now)
                .or(() -> byHost(person, code, secret, now))
                .filter(_ -> !people.isSuspended(person));
        begun.ifPresent(comeback -> storage.write(comeback.person(), tx -> {
            ComebackRepository.forget(tx);
            ComebackRepository.add(tx, secret.digest(), comeback);
            return comeback;
        }));
        return begun.map(_ -> secret);
    }

    private Optional<Comeback> bySheet(UUID person, RecoveryCode code, Secret secret, Instant now) {
        return opened(person, code).map(key -> Comeback.of(person, false, Optional.of(key), secret, now));
    }

    private Optional<Comeback> byHost(UUID person, RecoveryCode code, Secret secret, Instant now) {
        return storage.read(tx -> HostCodes.isRight(tx, person, code, now))
                ? Optional.of(Comeback.of(person, true, spareKeys.open(person), secret, now))
                : Optional.empty();
    }

    /// The key that a sheet's code opens.
    private Optional<PersonKey> opened(UUID person, RecoveryCode code) {
        return storage.read(tx -> RecoveryRepository.of(tx, person)).flatMap(sheet -> sheet.open(code, person));
    }

    /// Whoever is on their way back in begins again, and the host's code is worth nothing: their person is there, and
    /// ends all other ways in.
    public void endAll(UUID person) {
        storage.write(person, tx -> {
            ComebackRepository.forget(tx);
            HostCodeRepository.forget(tx);
            return person;
        });
    }

    Optional<Comeback> find(Secret secret) {
        return storage.read(tx -> ComebackRepository.find(tx, secret.digest(), clock.instant()));
    }

    /// The key of somebody whose words did not open by the host's code, from their sheet.
    Optional<PersonKey> open(Comeback comeback, RecoveryCode code) {
        return opened(comeback.person(), code);
    }

    /// The name that they sign in with.
    String name(Comeback comeback) {
        return storage.read(tx -> Accounts.loginName(tx, comeback.person()));
    }

    /// Sets the new passphrase of somebody whose words are open, by a sheet or by the spare key. A sheet that was
    /// used is used up. Answers their key from then on; empty where too many wait already.
    Optional<PersonKey> finish(PersonKey key, boolean isBySheet, String passphrase, String device) {
        return finish(key, passphrase, device, tx -> {
            if (isBySheet) {
                RecoveryRepository.forget(tx);
            }
            Events.add(tx, isBySheet ? Kind.SHEET_USED : Kind.SPARE_KEY_USED, device, clock.instant());
        });
    }

    /// Begins anew for somebody whose words nobody can open any more, and who said so: words go, numbers stay.
    Optional<PersonKey> finishWithoutWords(Comeback comeback, String passphrase, String inTheirPlace, String device) {
        UUID person = comeback.person();
        PersonKey key = PersonKey.inPlaceOf(storage.read(tx -> People.generation(tx, person)), person);
        tokens.revokeAll(person);
        spareKeys.destroy(person);
        return finish(key, passphrase, device, tx -> {
            People.seal(tx, key);
            ProseRepository.lose(tx, NEEDED, inTheirPlace);
            Accounts.showAgain(tx);
            RecoveryRepository.forget(tx);
            SpareKeys.forget(tx);
            Events.add(tx, Kind.WORDS_LOST, device, clock.instant());
        });
    }

    private Optional<PersonKey> finish(PersonKey key, String passphrase, String device, Consumer<Tx> more) {
        Optional<PersonKey> opened = accounts.replacePassphrase(key, passphrase, device, tx -> {
            more.accept(tx);
            HostCodeRepository.forget(tx);
            ComebackRepository.forget(tx);
        });
        opened.ifPresent(_ -> sessions.endAll(key.person()));
        return opened;
    }
}
