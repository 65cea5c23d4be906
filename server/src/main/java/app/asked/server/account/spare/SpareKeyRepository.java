package app.asked.server.account.spare;

import static java.util.Objects.requireNonNull;

import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table `spare_keys`.
final class SpareKeyRepository {
    private SpareKeyRepository() {}

    /// Empty where the person did not choose yet.
    static Optional<SpareKey> of(Tx tx, UUID person) {
        return tx.sql("SELECT key_generation, wrapped_key FROM spare_keys WHERE person_id = :person")
                .with("person", person)
                .find(row -> new SpareKey(row.wrappedKeyOrNull()));
    }

    /// The name of each person with a spare key that is sealed with the same key.
    static List<SealedName> sealedNames(Tx tx) {
        return tx.sql("""
                        SELECT spare_keys.person_id, key_generation, wrapped_key, bytes FROM spare_keys
                        JOIN prose ON prose.person_id = spare_keys.person_id AND about = spare_keys.person_id
                        WHERE field = :name AND format = :sealed AND generation = key_generation
                        """)
                .with("name", SealedName.FIELD)
                .with("sealed", SealedName.FORMAT)
                .list(row -> new SealedName(
                        row.id("person_id"), requireNonNull(row.wrappedKeyOrNull()), row.bytes("bytes")));
    }

    static void put(Tx tx, SpareKey spare) {
        var key = spare.key();
        tx.put(
                "spare_keys",
                Columns.of(tx.person())
                        .set("key_generation", key == null ? null : key.generation())
                        .set("wrapped_key", key == null ? null : key.bytes()));
    }

    static void forget(Tx tx) {
        tx.sql("DELETE FROM spare_keys WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }
}
