package app.asked.server.account.recovery;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;

/// The table `comebacks`.
final class ComebackRepository {
    private ComebackRepository() {}

    static Optional<Comeback> find(Tx tx, Digest digest, Instant now) {
        return tx.sql("""
                SELECT person_id, by_host, key_generation, wrapped_key, expires FROM comebacks
                WHERE token_hash = :hash AND expires > :now
                """).with("hash", digest.bytes()).with("now", now).find(ComebackRepository::comeback);
    }

    static void add(Tx tx, Digest digest, Comeback comeback) {
        WrappedKey key = comeback.key();
        tx.sql("""
                INSERT INTO comebacks (token_hash, person_id, by_host, key_generation, wrapped_key, expires)
                VALUES (:hash, :person, :host, :generation, :wrapped, :expires)
                """)
                .with("hash", digest.bytes())
                .with("person", comeback.person())
                .with("host", comeback.isByHost() ? 1 : 0)
                .with("generation", key == null ? null : key.generation())
                .with("wrapped", key == null ? null : key.bytes())
                .with("expires", comeback.expires())
                .run();
    }

    /// All of the transaction's person's.
    static void forget(Tx tx) {
        tx.sql("DELETE FROM comebacks WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }

    private static Comeback comeback(Row row) {
        return new Comeback(row.id("person_id"), row.flag("by_host"), row.wrappedKeyOrNull(), row.instant("expires"));
    }
}
