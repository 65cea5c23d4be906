package app.asked.server.account.recovery;

import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table `host_codes`: one a person.
final class HostCodeRepository {
    private HostCodeRepository() {}

    /// What the person's code is recognized by, while it lasts.
    static Optional<byte[]> of(Tx tx, UUID person, Instant now) {
        return tx.sql("SELECT code_hash FROM host_codes WHERE person_id = :person AND expires > :now")
                .with("person", person)
                .with("now", now)
                .find(row -> row.bytes("code_hash"));
    }

    /// In the place of the one before.
    static void put(Tx tx, byte[] proof, Instant expires) {
        tx.put("host_codes", Columns.of(tx.person()).set("code_hash", proof).set("expires", expires));
    }

    static void forget(Tx tx) {
        tx.sql("DELETE FROM host_codes WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }
}
