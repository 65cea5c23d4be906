package app.asked.server.account.recovery;

import static java.util.Objects.requireNonNull;

import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import java.util.Optional;
import java.util.UUID;

/// The table `recovery_codes`: one a person.
final class RecoveryRepository {
    private RecoveryRepository() {}

    /// The one that opens the key of now: one from before another took its place opens nothing.
    static Optional<RecoverySheet> of(Tx tx, UUID person) {
        return tx.sql("""
                        SELECT proof, key_generation, wrapped_key, kept FROM recovery_codes
                        JOIN people ON people.id = person_id
                        WHERE person_id = :person AND key_generation = generation
                        """).with("person", person).find(RecoveryRepository::sheet);
    }

    /// In the place of the one before.
    static void put(Tx tx, RecoverySheet sheet) {
        tx.put(
                "recovery_codes",
                Columns.of(tx.person())
                        .set("proof", sheet.proof())
                        .set("key_generation", sheet.key().generation())
                        .set("wrapped_key", sheet.key().bytes())
                        .set("kept", sheet.isKept() ? 1 : 0));
    }

    static void keep(Tx tx) {
        tx.sql("UPDATE recovery_codes SET kept = 1 WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }

    static void forget(Tx tx) {
        tx.sql("DELETE FROM recovery_codes WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }

    private static RecoverySheet sheet(Row row) {
        return new RecoverySheet(row.bytes("proof"), requireNonNull(row.wrappedKeyOrNull()), row.flag("kept"));
    }
}
