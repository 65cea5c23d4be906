package app.asked.server.account.provider;

import app.asked.server.account.People;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.SignIn;
import app.asked.server.account.login.SignInResult;
import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.account.opening.Openings;
import app.asked.server.account.opening.Openings.Opened;
import app.asked.server.account.provider.ProviderAccounts.Voucher;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets in whom the provider vouched for, with the key that a secret of their device opens, or else the spare key, or
/// their passphrase.
@Component
public final class ProviderEntry {
    private final Storage storage;
    private final InstantSource clock;
    private final SignIn signIn;
    private final SpareKeys spareKeys;

    ProviderEntry(Storage storage, InstantSource clock, SignIn signIn, SpareKeys spareKeys) {
        this.storage = storage;
        this.clock = clock;
        this.signIn = signIn;
        this.spareKeys = spareKeys;
    }

    /// What somebody came with.
    ///
    /// @param passphrase blank where none was asked for
    /// @param device what it came from, as a person knows it
    public record Knock(
            ProviderTrip trip, Voucher voucher, List<OpeningSecret> secrets, String passphrase, String device) {}

    /// Lets somebody in, where something opens their words.
    ///
    /// @param person whose account the voucher lets in to
    public ProviderSignInResult by(Knock knock, UUID person) {
        UUID wayIn = knock.voucher().wayIn();
        Optional<Opened> opened = storage.read(tx -> Openings.open(tx, person, wayIn, knock.secrets()));
        if (opened.isPresent()) {
            return enter(knock, opened.get().key(), By.DEVICE);
        }
        Optional<PersonKey> spare =
                storage.read(tx -> People.isNewKeyWanted(tx, person)) ? Optional.empty() : spareKeys.open(person);
        if (spare.isPresent()) {
            return enter(knock, spare.get(), By.SPARE_KEY);
        }
        if (knock.passphrase().isBlank()) {
            return new ProviderSignInResult.NeedsPassphrase(false);
        }
        return switch (signIn.again(person, wayIn, knock.passphrase())) {
            case SignInResult.Right(var key) -> enter(knock, key, By.PASSPHRASE);
            case SignInResult.Wrong() -> new ProviderSignInResult.NeedsPassphrase(true);
            case SignInResult.Wait wait -> new ProviderSignInResult.Wait(wait);
        };
    }

    /// What opened somebody's words.
    private enum By {
        DEVICE,
        SPARE_KEY,
        PASSPHRASE
    }

    private ProviderSignInResult enter(Knock knock, PersonKey key, By by) {
        boolean isFirst = storage.write(key.person(), tx -> use(tx, knock, key, by));
        return isFirst ? new ProviderSignInResult.Right(key, by == By.PASSPHRASE) : new ProviderSignInResult.Over();
    }

    /// Answers whether nobody came in by this word of the provider's before, and it still lets this person in.
    private boolean use(Tx tx, Knock knock, PersonKey key, By by) {
        Instant now = clock.instant();
        boolean isFirst = ProviderRepository.use(tx, knock.trip().secret().digest(), now)
                && ProviderRepository.person(tx, knock.voucher().account())
                        .filter(key.person()::equals)
                        .isPresent();
        if (isFirst) {
            ProviderRepository.see(tx, knock.voucher().account(), now);
            knock.secrets().forEach(secret -> Openings.keep(tx, knock.voucher().wayIn(), secret, key, now));
            if (by == By.SPARE_KEY) {
                Events.add(tx, Kind.SPARE_KEY_USED, knock.device(), now);
            }
        }
        return isFirst;
    }
}
