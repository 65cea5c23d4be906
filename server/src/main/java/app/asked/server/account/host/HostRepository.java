package app.asked.server.account.host;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a host sees and sets, of accounts in `login_names` and `people`, and of `invites`.
final class HostRepository {
    private HostRepository() {}

    /// By name.
    static List<Account> accounts(Tx tx, int most) {
        return tx.sql("""
                SELECT person_id, name, suspended,
                    (SELECT MAX(seen) FROM sessions WHERE sessions.person_id = login_names.person_id) AS browser,
                    (SELECT MAX(seen) FROM tokens WHERE tokens.person_id = login_names.person_id) AS script
                FROM login_names JOIN people ON people.id = person_id ORDER BY name LIMIT :most
                """)
                .with("most", most)
                .list(row -> new Account(
                        row.id("person_id"),
                        row.text("name"),
                        later(row.instantOrNull("browser"), row.instantOrNull("script")),
                        row.instantOrNull("suspended")));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    static void suspend(Tx tx, @Nullable Instant since) {
        tx.sql("UPDATE people SET suspended = :since WHERE id = :person")
                .with("since", since)
                .with("person", tx.person())
                .run();
    }

    static void invite(Tx tx, Digest digest, Instant expires, Instant now) {
        tx.sql("DELETE FROM invites WHERE expires <= :now").with("now", now).run();
        tx.sql("INSERT INTO invites (token_hash, expires) VALUES (:hash, :expires)")
                .with("hash", digest.bytes())
                .with("expires", expires)
                .run();
    }
}
