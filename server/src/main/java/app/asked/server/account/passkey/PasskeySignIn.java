package app.asked.server.account.passkey;

import app.asked.server.account.device.Devices;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.login.SignInLimits;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.account.opening.Openings;
import app.asked.server.account.opening.Openings.Opened;
import app.asked.server.account.passkey.Authenticators.Checked;
import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Tx;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets in whoever a passkey proves to be, with the key that a secret beside it opens, or else their passphrase.
@Component
public final class PasskeySignIn {
    private final Storage storage;
    private final InstantSource clock;
    private final Authenticators authenticators;
    private final SignIn signIn;
    private final SignInLimits tries;

    PasskeySignIn(
            Storage storage, InstantSource clock, Authenticators authenticators, SignIn signIn, SignInLimits tries) {
        this.storage = storage;
        this.clock = clock;
        this.authenticators = authenticators;
        this.signIn = signIn;
        this.tries = tries;
    }

    /// What somebody came with.
    ///
    /// @param passphrase blank where none was asked for
    /// @param device the secret of a device that somebody signed in with before
    public record Knock(
            PasskeyForm.Signed signed,
            List<OpeningSecret> secrets,
            String passphrase,
            String address,
            @Nullable Secret device) {}

    public PasskeySignInResult by(Knock knock) {
        Optional<Passkey> found =
                storage.read(tx -> PasskeyRepository.find(tx, knock.signed().id()));
        SignInLimits.Taken tried = take(found, knock);
        if (tried.waiting().isPresent()) {
            return new PasskeySignInResult.Wait(tried.waiting().get());
        }
        if (found.isEmpty() || !isOf(found.get(), knock.signed().user())) {
            return new PasskeySignInResult.Wrong();
        }
        return switch (authenticators.check(found.get().credential(), knock.signed())) {
            case Checked.Wrong() -> new PasskeySignInResult.Wrong();
            case Checked.Copied() -> new PasskeySignInResult.Copied();
            case Checked.Right right -> {
                tried.giveBack();
                yield open(found.get(), right, knock);
            }
        };
    }

    private SignInLimits.Taken take(Optional<Passkey> found, Knock knock) {
        Secret device = knock.device();
        boolean isKnown = device != null
                && found.isPresent()
                && storage.read(tx -> Devices.isKnown(tx, found.get().person(), device));
        return isKnown && device != null
                ? tries.known(device.digest())
                : tries.passkey(knock.signed().id(), knock.address());
    }

    /// Its keeper may hold passkeys of several people.
    private static boolean isOf(Passkey passkey, byte[] user) {
        return Arrays.equals(Passkeys.user(passkey.person()), user);
    }

    private PasskeySignInResult open(Passkey passkey, Checked.Right right, Knock knock) {
        Optional<Opened> opened =
                storage.read(tx -> Openings.open(tx, passkey.person(), passkey.id(), knock.secrets()));
        if (opened.isPresent()) {
            return enter(passkey, right, opened.get().key(), opened.get().secret());
        }
        if (knock.passphrase().isBlank()) {
            return new PasskeySignInResult.NeedsPassphrase(false);
        }
        return switch (signIn.again(passkey.person(), passkey.id(), knock.passphrase())) {
            case SignInResult.Right(var key) ->
                enter(
                        passkey,
                        right,
                        key,
                        knock.secrets().isEmpty() ? null : knock.secrets().getFirst());
            case SignInResult.Wrong() -> new PasskeySignInResult.NeedsPassphrase(true);
            case SignInResult.Wait wait -> new PasskeySignInResult.Wait(wait);
        };
    }

    /// A disk that takes nothing more keeps nobody from coming in to read.
    private PasskeySignInResult enter(
            Passkey passkey, Checked.Right right, PersonKey key, @Nullable OpeningSecret secret) {
        try {
            boolean isFirst = storage.write(passkey.person(), tx -> use(tx, passkey.id(), right, key, secret));
            return isFirst ? new PasskeySignInResult.Right(key) : new PasskeySignInResult.Wrong();
        } catch (StorageFull | StorageDamaged | StorageMissing nothingIsWritten) {
            return new PasskeySignInResult.Right(key);
        }
    }

    /// Answers whether nobody came in with this challenge, or a later one, before.
    private boolean use(Tx tx, UUID passkey, Checked.Right right, PersonKey key, @Nullable OpeningSecret secret) {
        boolean isFirst = PasskeyRepository.use(tx, passkey, right.counter(), right.challenged(), clock.instant());
        if (isFirst && secret != null) {
            Openings.keep(tx, passkey, secret, key, clock.instant());
        }
        return isFirst;
    }
}
