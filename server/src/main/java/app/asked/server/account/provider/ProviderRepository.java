package app.asked.server.account.provider;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The tables `provider_accounts` and `vouchers`.
final class ProviderRepository {
    private ProviderRepository() {}

    static Optional<UUID> person(Tx tx, Digest account) {
        return tx.sql("SELECT person_id FROM provider_accounts WHERE account = :account")
                .with("account", account.bytes())
                .find(row -> row.id("person_id"));
    }

    static Optional<ProviderAccount> of(Tx tx, UUID person) {
        return tx.sql("SELECT account, made, seen FROM provider_accounts WHERE person_id = :person")
                .with("person", person)
                .find(row -> new ProviderAccount(
                        new Digest(row.bytes("account")), row.instant("made"), row.instantOrNull("seen")));
    }

    /// Answers whether nobody had it yet, and its person had none.
    static boolean add(Tx tx, Digest account, Instant now) {
        return tx.sql("""
                        INSERT INTO provider_accounts (account, person_id, made) VALUES (:account, :person, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .with("account", account.bytes())
                        .with("person", tx.person())
                        .with("now", now)
                        .run()
                > 0;
    }

    static void see(Tx tx, Digest account, Instant now) {
        tx.sql("UPDATE provider_accounts SET seen = :now WHERE account = :account")
                .with("now", now)
                .with("account", account.bytes())
                .run();
    }

    static void remove(Tx tx) {
        tx.sql("DELETE FROM provider_accounts WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }

    /// In the place of any that the provider gave for that account before. Those that are too old go.
    static void vouch(Tx tx, Digest trip, Digest account, Instant expires, Instant now) {
        tx.sql("DELETE FROM vouchers WHERE account = :account OR expires <= :now")
                .with("account", account.bytes())
                .with("now", now)
                .run();
        tx.sql("INSERT INTO vouchers (token_hash, account, expires) VALUES (:hash, :account, :expires)")
                .with("hash", trip.bytes())
                .with("account", account.bytes())
                .with("expires", expires)
                .run();
    }

    static Optional<Digest> vouched(Tx tx, Digest trip, Instant now) {
        return tx.sql("SELECT account FROM vouchers WHERE token_hash = :hash AND expires > :now")
                .with("hash", trip.bytes())
                .with("now", now)
                .find(row -> new Digest(row.bytes("account")));
    }

    /// Uses it up. Answers whether it was good.
    static boolean use(Tx tx, Digest trip, Instant now) {
        return tx.sql("DELETE FROM vouchers WHERE token_hash = :hash AND expires > :now")
                        .with("hash", trip.bytes())
                        .with("now", now)
                        .run()
                > 0;
    }
}
