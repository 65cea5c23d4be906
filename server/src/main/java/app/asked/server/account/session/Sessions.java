package app.asked.server.account.session;

import app.asked.server.account.secret.CredentialCache;
import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.cache.CacheBudget;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Tx;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Begins, finds and ends sessions. Thread-safe.
@Component
public final class Sessions {
    private static final int MOST_UNWRITTEN = 1_000;
    private static final String WAY = "session";

    private final Storage storage;
    private final InstantSource clock;
    private final CredentialCache<Session> recent;

    /// Those that could not be written down, by what their browsers show. They live as long as this process, or until
    /// they can be.
    private final Map<Digest, Session> unwritten = new ConcurrentHashMap<>();

    /// When the persons of sessions showed who they are, where that could not be written down.
    private final Map<Digest, Instant> unwrittenProofs = new ConcurrentHashMap<>();

    Sessions(Storage storage, InstantSource clock, Ticker ticker) {
        this.storage = storage;
        this.clock = clock;
        this.recent = new CredentialCache<>(CacheBudget.SESSIONS, ticker, this::look);
    }

    /// Begins one, and answers what its browser keeps. A disk that takes nothing more keeps nobody from coming in to
    /// read, and to take their data away.
    public Secret begin(PersonKey key, String device) {
        return begin(key, device, true);
    }

    /// The same for somebody whose way in does not tell that they were there just now.
    public Secret beginUnproved(PersonKey key, String device) {
        return begin(key, device, false);
    }

    private Secret begin(PersonKey key, String device, boolean isProved) {
        Secret secret = Secret.fresh("");
        Instant now = clock.instant();
        StoredKey stored = new StoredKey.Good(secret.wrapping(WAY).wrap(key));
        Session session = new Session(UuidCreator.getTimeOrderedEpoch(), key.person(), device, now, now, stored, false);
        if (!isWritten(secret.digest(), session, isProved)) {
            unwritten.put(secret.digest(), session);
        }
        return secret;
    }

    /// Whether this secret's session outlives this process.
    public boolean isKept(Secret secret) {
        return !unwritten.containsKey(secret.digest());
    }

    private boolean isWritten(Digest digest, Session session, boolean isProved) {
        try {
            storage.write(session.person(), tx -> {
                tx.mustBeThere();
                SessionRepository.forgetOver(tx, clock.instant());
                SessionRepository.keepLast(tx, Limit.SESSIONS.most() - 1);
                SessionRepository.add(tx, digest, session);
                if (isProved) {
                    SessionRepository.prove(tx, digest, session.made());
                }
                return session;
            });
            return true;
        } catch (StorageFull | StorageDamaged | StorageMissing nothingIsWritten) {
            if (unwritten.size() >= MOST_UNWRITTEN && !unwritten.containsKey(digest)) {
                throw nothingIsWritten;
            }
            return false;
        }
    }

    /// The session of this secret, if it still lives.
    public Optional<Session> find(Secret secret) {
        Instant now = clock.instant();
        return recent.find(secret.digest()).filter(session -> !session.isOver(now));
    }

    /// The key that opens its person's words; none where the session does not hold it.
    public static Optional<PersonKey> key(Session session, Secret secret) {
        return session.key().good().map(wrapped -> secret.wrapping(WAY).unwrap(session.person(), wrapped));
    }

    /// Whether its person showed who they are a short while ago.
    public boolean isFresh(Secret secret) {
        Digest digest = secret.digest();
        return Optional.ofNullable(unwrittenProofs.get(digest))
                .or(() -> storage.read(tx -> SessionRepository.proved(tx, digest)))
                .or(() -> Optional.ofNullable(unwritten.get(digest)).map(Session::made))
                .filter(proved -> clock.instant().isBefore(proved.plus(Session.FRESH)))
                .isPresent();
    }

    /// They showed it just now. A disk that takes nothing more keeps nobody from taking their data away.
    public void prove(UUID person, Secret secret) {
        Instant now = clock.instant();
        Digest digest = secret.digest();
        try {
            storage.write(person, tx -> {
                SessionRepository.prove(tx, digest, now);
                return now;
            });
            unwrittenProofs.remove(digest);
        } catch (StorageFull | StorageDamaged | StorageMissing nothingIsWritten) {
            if (unwrittenProofs.size() >= MOST_UNWRITTEN) {
                unwrittenProofs.clear();
            }
            unwrittenProofs.put(digest, now);
        }
    }

    /// Last used first.
    public List<Session> of(UUID person) {
        Instant now = clock.instant();
        Stream<Session> others = unwritten.values().stream().filter(session -> isOf(person, session));
        return Stream.concat(others, storage.read(tx -> SessionRepository.of(tx, person)).stream())
                .filter(session -> !session.isOver(now))
                .toList();
    }

    public void end(UUID person, UUID id) {
        forget(person, session -> session.id().equals(id), tx -> SessionRepository.end(tx, id));
    }

    public void endOthers(UUID person, UUID kept) {
        forget(person, session -> !session.id().equals(kept), tx -> SessionRepository.endOthers(tx, kept));
    }

    public void endAll(UUID person) {
        forget(person, _ -> true, SessionRepository::endAll);
    }

    private void forget(UUID person, Predicate<Session> which, Function<Tx, List<Digest>> ending) {
        unwritten.forEach((digest, session) -> {
            if (isOf(person, session) && which.test(session)) {
                unwritten.remove(digest);
                recent.forget(digest);
            }
        });
        storage.write(person, ending).forEach(recent::forget);
    }

    private static boolean isOf(UUID person, Session session) {
        return session.person().equals(person);
    }

    private Optional<Session> look(Digest digest) {
        Instant now = clock.instant();
        unwritten.computeIfPresent(digest, (_, session) -> isWritten(digest, session, true) ? null : session);
        return storage.read(tx -> SessionRepository.find(tx, digest))
                .or(() -> Optional.ofNullable(unwritten.get(digest)))
                .filter(session -> !session.isOver(now))
                .map(session -> session.isSeenAnew(now) ? see(digest, session, now) : session);
    }

    /// A disk that takes nothing more keeps nobody from reading.
    private Session see(Digest digest, Session session, Instant now) {
        try {
            storage.write(session.person(), tx -> {
                SessionRepository.see(tx, digest, now);
                return now;
            });
            return session.seenAt(now);
        } catch (StorageException unseen) {
            return session;
        }
    }
}
