package app.asked.server.account.login;

import app.asked.core.words.Line;
import app.asked.server.account.secret.Digest;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tables `login_names`, `first_account` and `invites`. The name as it is shown is in the person's prose.
final class LoginRepository {
    private static final String NAME = "name";
    private static final String SELECT =
            "SELECT name, person_id, passphrase, key_generation, wrapped_key FROM login_names ";

    private LoginRepository() {}

    /// How a name lets its person in.
    ///
    /// @param key their key, wrapped with the passphrase; absent until the first time they sign in since words
    ///     are sealed
    record Login(
            String name,
            UUID person,
            PassphraseHash hash,
            @Nullable WrappedKey key) {}

    /// Somebody, if there is anybody.
    static Optional<UUID> first(Tx tx) {
        return tx.sql("SELECT person_id FROM login_names LIMIT 1").find(row -> row.id("person_id"));
    }

    static Optional<Login> named(Tx tx, String name) {
        return tx.sql(SELECT + "WHERE name = :name").with("name", name).find(LoginRepository::login);
    }

    static Optional<Login> of(Tx tx, UUID person) {
        return tx.sql(SELECT + "WHERE person_id = :person")
                .with("person", person)
                .find(LoginRepository::login);
    }

    /// Lets the person in by this name, and by no other. Answers whether it was free: of two who take it at once, on
    /// two servers, the database lets one.
    static boolean take(Tx tx, LoginName name, PassphraseHash hash, WrappedKey key) {
        boolean taken = tx.sql("""
                        INSERT INTO login_names (name, person_id, passphrase, key_generation, wrapped_key)
                        VALUES (:name, :person, :hash, :generation, :wrapped)
                        ON CONFLICT (name) DO UPDATE SET passphrase = excluded.passphrase,
                            key_generation = excluded.key_generation, wrapped_key = excluded.wrapped_key
                        WHERE login_names.person_id = excluded.person_id
                        """)
                        .with("name", name.key())
                        .with("person", tx.person())
                        .with("hash", hash.written())
                        .with("generation", key.generation())
                        .with("wrapped", key.bytes())
                        .run()
                > 0;
        if (taken) {
            tx.sql("DELETE FROM login_names WHERE person_id = :person AND name <> :name")
                    .with("person", tx.person())
                    .with("name", name.key())
                    .run();
        }
        return taken;
    }

    /// Another hash, or another key, under the same name.
    static void set(Tx tx, PassphraseHash hash, WrappedKey key) {
        tx.sql("""
                UPDATE login_names SET passphrase = :hash, key_generation = :generation, wrapped_key = :wrapped
                WHERE person_id = :person
                """)
                .with("hash", hash.written())
                .with("generation", key.generation())
                .with("wrapped", key.bytes())
                .with("person", tx.person())
                .run();
    }

    /// Takes the one place of a first account. Answers whether it was free.
    static boolean takeFirst(Tx tx) {
        return tx.sql("INSERT INTO first_account (place, person_id) VALUES (1, :person) ON CONFLICT (place) DO NOTHING")
                        .with("person", tx.person())
                        .run()
                > 0;
    }

    /// Whether a link of the host's still lets somebody in.
    static boolean isInvited(Tx tx, Digest invite, Instant now) {
        return tx.sql("SELECT 1 FROM invites WHERE token_hash = :hash AND expires > :now")
                .with("hash", invite.bytes())
                .with("now", now)
                .find(_ -> true)
                .isPresent();
    }

    /// Uses the link up. Answers whether it was good.
    static boolean useInvite(Tx tx, Digest invite, Instant now) {
        return tx.sql("DELETE FROM invites WHERE token_hash = :hash AND expires > :now")
                        .with("hash", invite.bytes())
                        .with("now", now)
                        .run()
                > 0;
    }

    /// Keeps the name as the person wrote it.
    static void show(Tx tx, LoginName name) {
        ProseRepository.put(tx, tx.person(), new Texts().line(NAME, new Line(name.shown())));
    }

    /// The name as the person wrote it.
    static String shownName(Tx tx, UUID person) {
        Line name = ProseRepository.of(tx, person, person).line(NAME);
        return name == null ? "" : name.text();
    }

    private static Login login(Row row) {
        return new Login(
                row.text("name"),
                row.id("person_id"),
                PassphraseHash.read(row.text("passphrase")),
                row.wrappedKeyOrNull());
    }
}
