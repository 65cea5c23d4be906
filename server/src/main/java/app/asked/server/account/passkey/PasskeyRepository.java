package app.asked.server.account.passkey;

import app.asked.core.words.Line;
import app.asked.server.account.passkey.Passkey.Credential;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tables `passkeys` and `challenge_key`.
final class PasskeyRepository {
    private static final String NAME = "passkey.name";
    private static final String SELECT =
            "SELECT credential, person_id, id, public_key, counter, syncs, made, seen FROM passkeys ";

    private PasskeyRepository() {}

    static boolean isAny(Tx tx) {
        return tx.sql("SELECT 1 FROM passkeys LIMIT 1").find(_ -> true).isPresent();
    }

    /// The one that its keeper calls that, without the name that its person gave it.
    static Optional<Passkey> find(Tx tx, byte[] credential) {
        return tx.sql(SELECT + "WHERE credential = :credential")
                .with("credential", credential)
                .find(row -> passkey(row, null));
    }

    /// The newest first.
    static List<Passkey> of(Tx tx, UUID person) {
        List<UUID> ids = tx.sql("SELECT id FROM passkeys WHERE person_id = :person")
                .with("person", person)
                .list(row -> row.id("id"));
        Map<UUID, Texts> words = ids.isEmpty() ? Map.of() : ProseRepository.of(tx, person, ids);
        return tx.sql(SELECT + "WHERE person_id = :person ORDER BY id DESC")
                .with("person", person)
                .list(row -> passkey(
                        row, words.getOrDefault(row.id("id"), new Texts()).line(NAME)));
    }

    static int count(Tx tx, UUID person) {
        return tx.sql("SELECT COUNT(*) AS many FROM passkeys WHERE person_id = :person")
                .with("person", person)
                .find(row -> row.number("many"))
                .orElse(0);
    }

    /// Answers whether nobody had it yet.
    static boolean add(Tx tx, Passkey passkey) {
        Credential credential = passkey.credential();
        boolean isNew = tx.sql("""
                        INSERT INTO passkeys (credential, person_id, id, public_key, counter, syncs, made, challenged)
                        VALUES (:credential, :person, :id, :key, :counter, :syncs, :made, 0)
                        ON CONFLICT (credential) DO NOTHING
                        """)
                        .with("credential", credential.id())
                        .with("person", passkey.person())
                        .with("id", passkey.id())
                        .with("key", credential.publicKey())
                        .with("counter", credential.counter())
                        .with("syncs", credential.syncs() ? 1 : 0)
                        .with("made", passkey.made())
                        .run()
                > 0;
        if (isNew) {
            rename(tx, passkey.id(), passkey.name());
        }
        return isNew;
    }

    static void rename(Tx tx, UUID id, @Nullable Line name) {
        ProseRepository.put(tx, id, new Texts().line(NAME, name));
    }

    /// It lets its person in by a challenge made then. Answers whether no later one did so before.
    static boolean use(Tx tx, UUID id, long counter, Instant challenged, Instant now) {
        return tx.sql("""
                        UPDATE passkeys SET counter = :counter, challenged = :challenged, seen = :now
                        WHERE person_id = :person AND id = :id AND challenged < :challenged
                        """)
                        .with("counter", counter)
                        .with("challenged", challenged)
                        .with("now", now)
                        .with("person", tx.person())
                        .with("id", id)
                        .run()
                > 0;
    }

    static void remove(Tx tx, UUID id) {
        rename(tx, id, null);
        tx.sql("DELETE FROM passkeys WHERE id = :id AND person_id = :person")
                .with("id", id)
                .with("person", tx.person())
                .run();
    }

    static Optional<byte[]> challengeKey(Tx tx) {
        return tx.sql("SELECT bytes FROM challenge_key").find(row -> row.bytes("bytes"));
    }

    /// Of two servers that offer one at once, the database takes one.
    static void offerChallengeKey(Tx tx, byte[] key) {
        tx.sql("INSERT INTO challenge_key (place, bytes) VALUES (1, :bytes) ON CONFLICT (place) DO NOTHING")
                .with("bytes", key)
                .run();
    }

    private static Passkey passkey(Row row, @Nullable Line name) {
        return new Passkey(
                row.id("person_id"),
                row.id("id"),
                new Credential(row.bytes("credential"), row.bytes("public_key"), row.big("counter"), row.flag("syncs")),
                name,
                row.instant("made"),
                row.instantOrNull("seen"));
    }
}
