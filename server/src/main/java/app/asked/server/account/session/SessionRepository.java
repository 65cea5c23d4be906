package app.asked.server.account.session;

import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table `sessions`.
final class SessionRepository {
    private static final String SELECT = """
            SELECT sessions.id, person_id, label, sessions.made, seen, key_generation, wrapped_key, generation,
                least_generation,
                CASE WHEN sealed < generation THEN 1 ELSE 0 END AS sealing
            FROM sessions JOIN people ON people.id = person_id
            """;

    private SessionRepository() {}

    /// First whose it is: then everything that is read lies with that person.
    static Optional<Session> find(Tx tx, Digest digest) {
        return tx.sql("SELECT person_id FROM sessions WHERE token_hash = :hash")
                .with("hash", digest.bytes())
                .find(row -> row.id("person_id"))
                .flatMap(person -> find(tx, person, digest));
    }

    private static Optional<Session> find(Tx tx, UUID person, Digest digest) {
        return tx.sql(SELECT + "WHERE person_id = :person AND token_hash = :hash AND suspended IS NULL")
                .with("person", person)
                .with("hash", digest.bytes())
                .find(SessionRepository::session);
    }

    static List<Session> of(Tx tx, UUID person) {
        return tx.sql(SELECT + "WHERE person_id = :person ORDER BY seen DESC, sessions.id DESC")
                .with("person", person)
                .list(SessionRepository::session);
    }

    static void add(Tx tx, Digest digest, Session session) {
        WrappedKey key = session.key().good().orElseThrow();
        tx.sql("""
                INSERT INTO sessions (token_hash, person_id, id, label, made, seen, key_generation, wrapped_key)
                VALUES (:hash, :person, :id, :device, :made, :seen, :generation, :wrapped)
                """)
                .with("hash", digest.bytes())
                .with("person", session.person())
                .with("id", session.id())
                .with("device", session.device())
                .with("made", session.made())
                .with("seen", session.seen())
                .with("generation", key.generation())
                .with("wrapped", key.bytes())
                .run();
    }

    static void see(Tx tx, Digest digest, Instant now) {
        tx.sql("UPDATE sessions SET seen = :now WHERE token_hash = :hash")
                .with("now", now)
                .with("hash", digest.bytes())
                .run();
    }

    /// When its person last showed who they are.
    static Optional<Instant> proved(Tx tx, Digest digest) {
        return tx.sql("SELECT proved FROM sessions WHERE token_hash = :hash AND proved IS NOT NULL")
                .with("hash", digest.bytes())
                .find(row -> row.instant("proved"));
    }

    static void prove(Tx tx, Digest digest, Instant now) {
        tx.sql("UPDATE sessions SET proved = :now WHERE token_hash = :hash")
                .with("now", now)
                .with("hash", digest.bytes())
                .run();
    }

    static List<Digest> end(Tx tx, UUID id) {
        return tx.sql("DELETE FROM sessions WHERE person_id = :person AND id = :id RETURNING token_hash")
                .with("person", tx.person())
                .with("id", id)
                .list(SessionRepository::digest);
    }

    static List<Digest> endOthers(Tx tx, UUID kept) {
        return tx.sql("DELETE FROM sessions WHERE person_id = :person AND id <> :kept RETURNING token_hash")
                .with("person", tx.person())
                .with("kept", kept)
                .list(SessionRepository::digest);
    }

    static List<Digest> endAll(Tx tx) {
        return tx.sql("DELETE FROM sessions WHERE person_id = :person RETURNING token_hash")
                .with("person", tx.person())
                .list(SessionRepository::digest);
    }

    /// Ends all but those that were used last.
    static void keepLast(Tx tx, int most) {
        tx.sql("""
                DELETE FROM sessions WHERE person_id = :person AND token_hash NOT IN (
                    SELECT token_hash FROM sessions WHERE person_id = :person ORDER BY seen DESC, id DESC LIMIT :most)
                """).with("person", tx.person()).with("most", most).run();
    }

    static void forgetOver(Tx tx, Instant now) {
        tx.sql("DELETE FROM sessions WHERE person_id = :person AND (made <= :oldest OR seen <= :idle)")
                .with("person", tx.person())
                .with("oldest", now.minus(Session.LONGEST))
                .with("idle", now.minus(Session.IDLE))
                .run();
    }

    private static Session session(Row row) {
        return new Session(
                row.id("id"),
                row.id("person_id"),
                row.text("label"),
                row.instant("made"),
                row.instant("seen"),
                StoredKey.of(row),
                row.flag("sealing"));
    }

    private static Digest digest(Row row) {
        return new Digest(row.bytes("token_hash"));
    }
}
