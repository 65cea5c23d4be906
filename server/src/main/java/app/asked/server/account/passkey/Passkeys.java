package app.asked.server.account.passkey;

import app.asked.core.words.Line;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.account.opening.Openings;
import app.asked.server.account.passkey.Passkey.Credential;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.LimitReached;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps passkeys. Thread-safe.
@Component
public final class Passkeys {
    private final Storage storage;
    private final InstantSource clock;
    private volatile boolean any;

    Passkeys(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /// Whether anybody ever made one here, as far as this server saw: the door offers it then.
    public boolean areAny() {
        if (!any) {
            any = storage.read(PasskeyRepository::isAny);
        }
        return any;
    }

    /// How many a person has.
    public int count(UUID person) {
        return storage.read(tx -> PasskeyRepository.count(tx, person));
    }

    /// The newest first.
    public List<Passkey> of(UUID person) {
        return storage.read(tx -> PasskeyRepository.of(tx, person));
    }

    public Optional<Passkey> of(UUID person, UUID id) {
        return of(person).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What its keeper knows the person by.
    public static byte[] user(UUID person) {
        return ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }

    /// Answers its id; none where it is somebody's already.
    ///
    /// @param secrets that came along with it: each opens the person's words
    /// @param device that it was made on
    public Optional<UUID> add(
            UUID person, Credential credential, Line name, List<OpeningSecret> secrets, String device) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = clock.instant();
        return storage.write(person, tx -> {
            tx.mustBeThere();
            if (PasskeyRepository.count(tx, person) >= Limit.PASSKEYS.most()) {
                throw new LimitReached(Limit.PASSKEYS);
            }
            if (!PasskeyRepository.add(tx, new Passkey(person, id, credential, name, now, null))) {
                return Optional.empty();
            }
            secrets.forEach(secret -> Openings.keep(tx, id, secret, tx.sealing(), now));
            Events.add(tx, Kind.PASSKEY_ADDED, device, now);
            return Optional.of(id);
        });
    }

    /// One of theirs.
    public void rename(Passkey passkey, Line name) {
        storage.write(passkey.person(), tx -> {
            PasskeyRepository.rename(tx, passkey.id(), name);
            return name;
        });
    }

    /// One of theirs.
    public void remove(Passkey passkey, String device) {
        storage.write(passkey.person(), tx -> {
            PasskeyRepository.remove(tx, passkey.id());
            Openings.forget(tx, passkey.id());
            Events.add(tx, Kind.PASSKEY_REMOVED, device, clock.instant());
            return passkey;
        });
    }
}
