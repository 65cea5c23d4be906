package app.asked.server.account.opening;

import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table `opening_secrets`.
final class OpeningRepository {
    private OpeningRepository() {}

    /// The key that seals now, as that secret wraps it; none where another is to take its place.
    static Optional<WrappedKey> wrapped(Tx tx, UUID person, UUID wayIn, byte[] proof) {
        return tx.sql("""
                        SELECT key_generation, wrapped_key FROM opening_secrets JOIN people ON people.id = person_id
                        WHERE person_id = :person AND way_in = :way AND proof = :proof
                            AND key_generation = generation AND generation >= least_generation
                        """)
                .with("person", person)
                .with("way", wayIn)
                .with("proof", proof)
                .find(row -> Optional.ofNullable(row.wrappedKeyOrNull()))
                .flatMap(wrapped -> wrapped);
    }

    static void put(Tx tx, UUID wayIn, byte[] proof, WrappedKey key, Instant now) {
        tx.sql("""
                INSERT INTO opening_secrets (person_id, way_in, proof, seen, key_generation, wrapped_key)
                VALUES (:person, :way, :proof, :now, :generation, :wrapped)
                ON CONFLICT (person_id, way_in, proof) DO UPDATE SET seen = excluded.seen,
                    key_generation = excluded.key_generation, wrapped_key = excluded.wrapped_key
                """)
                .with("person", tx.person())
                .with("way", wayIn)
                .with("proof", proof)
                .with("now", now)
                .with("generation", key.generation())
                .with("wrapped", key.bytes())
                .run();
    }

    static void keepLast(Tx tx, UUID wayIn, int most) {
        tx.sql("""
                DELETE FROM opening_secrets WHERE person_id = :person AND way_in = :way AND proof NOT IN (
                    SELECT proof FROM opening_secrets WHERE person_id = :person AND way_in = :way
                    ORDER BY seen DESC LIMIT :most)
                """)
                .with("person", tx.person())
                .with("way", wayIn)
                .with("most", most)
                .run();
    }

    static void forget(Tx tx, UUID wayIn) {
        tx.sql("DELETE FROM opening_secrets WHERE person_id = :person AND way_in = :way")
                .with("person", tx.person())
                .with("way", wayIn)
                .run();
    }
}
