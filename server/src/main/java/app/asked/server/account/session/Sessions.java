package app.asked.server.account.session;

import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Recent;
import app.asked.server.account.secret.Secret;
import app.asked.server.cache.CacheBudget;
import app.asked.server.storage.Limit;
import app.asked.server.storage.Storage;
import app.asked.server.storage.StorageException;
import app.asked.server.storage.Tx;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Begins, finds and ends sessions. Thread-safe.
@Component
public final class Sessions {
    private final Storage storage;
    private final InstantSource clock;
    private final Recent<Session> recent;

    Sessions(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
        this.recent = new Recent<>(CacheBudget.SESSIONS, clock, this::look);
    }

    /// Begins one, and answers what its browser keeps.
    public Secret begin(UUID person, String device) {
        Secret secret = Secret.fresh("");
        Instant now = clock.instant();
        Session session = new Session(UuidCreator.getTimeOrderedEpoch(), person, device, now, now);
        forget(person, tx -> {
            tx.mustBeThere();
            SessionStore.forgetOver(tx, now);
            List<Digest> ended = SessionStore.keepLast(tx, Limit.SESSIONS.most() - 1);
            SessionStore.add(tx, secret.digest(), session);
            return ended;
        });
        return secret;
    }

    /// The session of this secret, if it still lives.
    public Optional<Session> find(Secret secret) {
        Instant now = clock.instant();
        return recent.find(secret.digest()).filter(session -> !session.isOver(now));
    }

    /// Last used first.
    public List<Session> of(UUID person) {
        Instant now = clock.instant();
        return storage.read(tx -> SessionStore.of(tx, person)).stream()
                .filter(session -> !session.isOver(now))
                .toList();
    }

    public void end(UUID person, UUID id) {
        forget(person, tx -> SessionStore.end(tx, id));
    }

    public void endOthers(UUID person, UUID kept) {
        forget(person, tx -> SessionStore.endOthers(tx, kept));
    }

    public void endAll(UUID person) {
        forget(person, SessionStore::endAll);
    }

    private void forget(UUID person, Function<Tx, List<Digest>> ending) {
        storage.write(person, ending).forEach(recent::forget);
    }

    private Optional<Session> look(Digest digest) {
        Instant now = clock.instant();
        return storage.read(tx -> SessionStore.find(tx, digest))
                .filter(session -> !session.isOver(now))
                .map(session -> session.isSeenAnew(now) ? see(digest, session, now) : session);
    }

    /// A disk that takes nothing more keeps nobody from reading.
    private Session see(Digest digest, Session session, Instant now) {
        try {
            storage.write(session.person(), tx -> {
                SessionStore.see(tx, digest, now);
                return now;
            });
            return session.seenAt(now);
        } catch (StorageException unseen) {
            return session;
        }
    }
}
