package app.asked.server.account.login;

import app.asked.server.account.People;
import app.asked.server.account.device.Devices;
import app.asked.server.account.login.LoginRepository.Login;
import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.seal.WrappingKey;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Who;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares passphrases: of a name at the door, and of a person about to do something they cannot take back.
@Component
public final class SignIn {
    /// That somebody signs in is told right after, with what they do it with.
    private static final String NO_DEVICE = "";

    private final Storage storage;
    private final Passphrases passphrases;
    private final Accounts accounts;
    private final SignInLimits tries;

    SignIn(Storage storage, Passphrases passphrases, Accounts accounts, SignInLimits tries) {
        this.storage = storage;
        this.passphrases = passphrases;
        this.accounts = accounts;
        this.tries = tries;
    }

    /// Lets in whoever knows the passphrase of that name.
    ///
    /// @param device the secret of a device that somebody signed in with before
    public SignInResult by(String name, String passphrase, String address, @Nullable Secret device) {
        String key = LoginName.isOne(name) ? new LoginName(name).key() : "";
        Knock knock = storage.read(tx -> Knock.of(LoginRepository.named(tx, key), device, tx));
        return knock.isKnown() && device != null
                ? attempt(knock, passphrase, tries.known(device.digest()))
                : attempt(knock, passphrase, tries.stranger(key, address));
    }

    /// Asks somebody again who is signed in.
    public SignInResult again(Who who, String passphrase) {
        return again(who.person(), who.session(), passphrase);
    }

    /// Asks somebody who has shown already who they are.
    ///
    /// @param shown what they have shown, by which their tries are counted
    public SignInResult again(UUID person, UUID shown, String passphrase) {
        Optional<Login> login = storage.read(tx -> LoginRepository.of(tx, person));
        return attempt(new Knock(login, true), passphrase, tries.known(shown));
    }

    private SignInResult attempt(Knock knock, String passphrase, SignInLimits.Taken tried) {
        if (tried.waiting().isPresent()) {
            return tried.waiting().get();
        }
        Optional<Optional<WrappingKey>> match = knock.login()
                .map(login -> passphrases.match(passphrase, login.hash(), knock.isKnown()))
                .orElseGet(() -> passphrases.matchNobody(passphrase));
        if (match.isEmpty()) {
            tried.giveBack();
            return SignInResult.Wait.A_MOMENT;
        }
        if (match.get().isEmpty()) {
            return new SignInResult.Wrong();
        }
        tried.giveBack();
        return open(knock.login().orElseThrow(), match.get().get(), passphrase);
    }

    private SignInResult open(Login login, WrappingKey wrapping, String passphrase) {
        if (login.key() == null) {
            return firstKey(login, passphrase);
        }
        PersonKey key = wrapping.unwrap(login.person(), login.key());
        return storage.read(tx -> People.isNewKeyWanted(tx, login.person()))
                ? nextKey(key, passphrase)
                : new SignInResult.Right(key);
    }

    /// Somebody whose key is to be another from now on. Of two who come at once, the later one is told to try again. A
    /// disk that takes nothing more keeps nobody from coming in to read: they get it the next time.
    private SignInResult nextKey(PersonKey now, String passphrase) {
        Optional<Accounts.NextKey> next = accounts.nextKey(now, passphrase);
        if (next.isEmpty()) {
            return SignInResult.Wait.A_MOMENT;
        }
        try {
            return new SignInResult.Right(
                    PersonKeys.during(PersonKeys.only(now), () -> accounts.change(next.get(), NO_DEVICE)));
        } catch (StorageFull | StorageDamaged | StorageMissing nothingIsWritten) {
            return new SignInResult.Right(now);
        }
    }

    /// Somebody who wrote before words were sealed: from now on they are. Of two who come at once, the later one finds
    /// what the first one made.
    private SignInResult firstKey(Login outdated, String passphrase) {
        Optional<PassphraseHash.Fresh> fresh = passphrases.hashForKnown(passphrase);
        if (fresh.isEmpty()) {
            return SignInResult.Wait.A_MOMENT;
        }
        PersonKey key = PersonKey.fresh(outdated.person());
        boolean isOurs = storage.write(outdated.person(), tx -> {
            boolean first = LoginRepository.of(tx, tx.person())
                    .filter(login -> login.key() == null)
                    .isPresent();
            if (first) {
                LoginRepository.set(tx, fresh.get().hash(), fresh.get().key().wrap(key));
                People.seal(tx, key);
            }
            return first;
        });
        return isOurs
                ? new SignInResult.Right(key)
                : attempt(
                        new Knock(storage.read(tx -> LoginRepository.of(tx, outdated.person())), true),
                        passphrase,
                        tries.known(outdated.person()));
    }

    /// Whose name it is, if it is anyone's, and whether the device is one of theirs.
    private record Knock(Optional<Login> login, boolean isKnown) {
        static Knock of(Optional<Login> login, @Nullable Secret device, Tx tx) {
            boolean isKnown = device != null
                    && login.filter(each -> Devices.isKnown(tx, each.person(), device))
                            .isPresent();
            return new Knock(login, isKnown);
        }
    }
}
