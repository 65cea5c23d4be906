package app.asked.server.account.token;

import app.asked.core.words.Line;
import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The table `tokens`.
final class TokenRepository {
    private TokenRepository() {}

    static Optional<Token> find(Tx tx, Digest digest) {
        return tx.sql("""
                SELECT id, person_id, label, scopes, made, seen, expires FROM tokens WHERE token_hash = :hash
                """).with("hash", digest.bytes()).find(TokenRepository::token);
    }

    static List<Token> of(Tx tx, UUID person) {
        return tx.sql("""
                SELECT id, person_id, label, scopes, made, seen, expires FROM tokens
                WHERE person_id = :person ORDER BY id DESC
                """).with("person", person).list(TokenRepository::token);
    }

    static void add(Tx tx, Digest digest, Token token) {
        tx.sql("""
                INSERT INTO tokens (token_hash, person_id, id, label, scopes, made, expires)
                VALUES (:hash, :person, :id, :label, :scopes, :made, :expires)
                """)
                .with("hash", digest.bytes())
                .with("person", token.person())
                .with("id", token.id())
                .with("label", token.label().text())
                .with("scopes", token.scopes().stream().sorted().map(Scope::key).collect(Collectors.joining(",")))
                .with("made", token.made())
                .with("expires", token.expires())
                .run();
    }

    static void see(Tx tx, Digest digest, Instant now) {
        tx.sql("UPDATE tokens SET seen = :now WHERE token_hash = :hash")
                .with("now", now)
                .with("hash", digest.bytes())
                .run();
    }

    static List<Digest> revoke(Tx tx, UUID id) {
        return tx.sql("DELETE FROM tokens WHERE person_id = :person AND id = :id RETURNING token_hash")
                .with("person", tx.person())
                .with("id", id)
                .list(TokenRepository::digest);
    }

    static List<Digest> revokeAll(Tx tx) {
        return tx.sql("DELETE FROM tokens WHERE person_id = :person RETURNING token_hash")
                .with("person", tx.person())
                .list(TokenRepository::digest);
    }

    private static Token token(Row row) {
        return new Token(
                row.id("id"),
                row.id("person_id"),
                new Line(row.text("label")),
                row.keyedSet("scopes", Scope.values()),
                row.instant("made"),
                row.instantOrNull("seen"),
                row.instantOrNull("expires"));
    }

    private static Digest digest(Row row) {
        return new Digest(row.bytes("token_hash"));
    }
}
