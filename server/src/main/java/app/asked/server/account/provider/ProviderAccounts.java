package app.asked.server.account.provider;

import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.account.opening.Openings;
import app.asked.server.account.secret.Digest;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Knows which account at the provider lets whom in, and whom the provider vouched for just now. Thread-safe.
@Component
public final class ProviderAccounts {
    /// Where a person links one.
    public static final String SETTINGS = "/settings/provider";

    /// How long somebody may take from leaving until they are in, and from coming back again.
    static final Duration SPAN = Duration.ofMinutes(10);

    private final Storage storage;
    private final InstantSource clock;

    ProviderAccounts(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /// Somebody whom the provider vouched for.
    ///
    /// @param person whose account it lets in to; empty where nobody linked it
    /// @param wayIn what the secrets of devices are kept under that come along with it
    public record Voucher(Digest account, Optional<UUID> person, UUID wayIn) {}

    /// The provider said who it is that made this trip.
    public void vouch(ProviderTrip trip, Digest account) {
        Instant now = clock.instant();
        storage.write(UuidCreator.getTimeOrderedEpoch(), tx -> {
            ProviderRepository.vouch(tx, trip.secret().digest(), account, now.plus(SPAN), now);
            return account;
        });
    }

    /// Empty where the provider did not vouch for who made this trip, or it was used up.
    public Optional<Voucher> vouched(ProviderTrip trip) {
        return storage.read(tx -> ProviderRepository.vouched(tx, trip.secret().digest(), clock.instant())
                .map(account ->
                        new Voucher(account, ProviderRepository.person(tx, account), ProviderAccount.wayIn(account))));
    }

    public Optional<ProviderAccount> of(UUID person) {
        return storage.read(tx -> ProviderRepository.of(tx, person));
    }

    /// Links the account that the provider vouched for, which uses its word up. Answers whether it is done: it is not
    /// where somebody has it already, or the person has another one.
    ///
    /// @param secrets that came along: each opens the person's words from now on
    public boolean link(PersonKey key, ProviderTrip trip, List<OpeningSecret> secrets, String device) {
        Digest secret = trip.secret().digest();
        Instant now = clock.instant();
        return PersonKeys.during(
                PersonKeys.only(key),
                () -> storage.write(key.person(), tx -> {
                    tx.mustBeThere();
                    Optional<Digest> account = ProviderRepository.vouched(tx, secret, now);
                    boolean isDone = ProviderRepository.use(tx, secret, now)
                            && account.isPresent()
                            && ProviderRepository.add(tx, account.get(), now);
                    if (isDone) {
                        UUID wayIn = ProviderAccount.wayIn(account.orElseThrow());
                        secrets.forEach(each -> Openings.keep(tx, wayIn, each, tx.sealing(), now));
                        Events.add(tx, Kind.PROVIDER_LINKED, device, now);
                    }
                    return isDone;
                }));
    }

    /// From now on it lets nobody in.
    public void unlink(UUID person, String device) {
        storage.write(person, tx -> {
            Optional<ProviderAccount> account = ProviderRepository.of(tx, person);
            account.ifPresent(linked -> {
                ProviderRepository.remove(tx);
                Openings.forget(tx, linked.wayIn());
                Events.add(tx, Kind.PROVIDER_UNLINKED, device, clock.instant());
            });
            return account;
        });
    }
}
