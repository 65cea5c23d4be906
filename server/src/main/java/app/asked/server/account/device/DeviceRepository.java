package app.asked.server.account.device;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.UUID;

/// The table `devices`.
final class DeviceRepository {
    private DeviceRepository() {}

    /// Whether anybody signed in with it.
    static boolean isAnyones(Tx tx, Digest digest) {
        return tx.sql("SELECT 1 FROM devices WHERE token_hash = :hash LIMIT 1")
                .with("hash", digest.bytes())
                .find(_ -> true)
                .isPresent();
    }

    static boolean isOf(Tx tx, UUID person, Digest digest) {
        return tx.sql("SELECT 1 FROM devices WHERE token_hash = :hash AND person_id = :person")
                .with("hash", digest.bytes())
                .with("person", person)
                .find(_ -> true)
                .isPresent();
    }

    static void put(Tx tx, Digest digest, Instant now) {
        tx.sql("DELETE FROM devices WHERE token_hash = :hash AND person_id = :person")
                .with("hash", digest.bytes())
                .with("person", tx.person())
                .run();
        tx.sql("INSERT INTO devices (token_hash, person_id, seen) VALUES (:hash, :person, :now)")
                .with("hash", digest.bytes())
                .with("person", tx.person())
                .with("now", now)
                .run();
    }

    /// Forgets all but those that signed in last.
    static void keepLast(Tx tx, int most) {
        tx.sql("""
                DELETE FROM devices WHERE person_id = :person AND token_hash NOT IN (
                    SELECT token_hash FROM devices WHERE person_id = :person ORDER BY seen DESC LIMIT :most)
                """).with("person", tx.person()).with("most", most).run();
    }

    static void forgetOthers(Tx tx, Digest kept) {
        tx.sql("DELETE FROM devices WHERE person_id = :person AND token_hash <> :kept")
                .with("person", tx.person())
                .with("kept", kept.bytes())
                .run();
    }
}
