package app.asked.server.account.token;

import app.asked.core.words.Line;
import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table `tokens`. What a person calls one is in their prose.
final class TokenRepository {
    private static final String LABEL = "token.label";
    private static final String SELECT = """
            SELECT tokens.id, person_id, scopes, tokens.made, seen, expires, key_generation, wrapped_key, generation,
                least_generation
            FROM tokens JOIN people ON people.id = person_id
            """;

    private TokenRepository() {}

    /// First whose it is: then everything that is read lies with that person.
    static Optional<Token> find(Tx tx, Digest digest) {
        return tx.sql("SELECT person_id FROM tokens WHERE token_hash = :hash")
                .with("hash", digest.bytes())
                .find(row -> row.id("person_id"))
                .flatMap(person -> find(tx, person, digest));
    }

    private static Optional<Token> find(Tx tx, UUID person, Digest digest) {
        return tx.sql(SELECT + "WHERE person_id = :person AND token_hash = :hash AND suspended IS NULL")
                .with("person", person)
                .with("hash", digest.bytes())
                .find(row -> token(row, null));
    }

    static List<Token> of(Tx tx, UUID person) {
        List<UUID> ids = tx.sql("SELECT id FROM tokens WHERE person_id = :person")
                .with("person", person)
                .list(row -> row.id("id"));
        Map<UUID, Texts> words = ids.isEmpty() ? Map.of() : ProseRepository.of(tx, person, ids);
        return tx.sql(SELECT + "WHERE person_id = :person ORDER BY tokens.id DESC")
                .with("person", person)
                .list(row ->
                        token(row, words.getOrDefault(row.id("id"), new Texts()).line(LABEL)));
    }

    static void add(Tx tx, Digest digest, Token token) {
        WrappedKey key = token.key().good().orElseThrow();
        tx.sql("""
                INSERT INTO tokens (token_hash, person_id, id, scopes, made, expires, key_generation, wrapped_key)
                VALUES (:hash, :person, :id, :scopes, :made, :expires, :generation, :wrapped)
                """)
                .with("hash", digest.bytes())
                .with("person", token.person())
                .with("id", token.id())
                .with("scopes", token.scopes().stream().sorted().map(Scope::key).collect(Collectors.joining(",")))
                .with("made", token.made())
                .with("expires", token.expires())
                .with("generation", key.generation())
                .with("wrapped", key.bytes())
                .run();
        ProseRepository.put(tx, token.id(), new Texts().line(LABEL, token.label()));
    }

    static void see(Tx tx, Digest digest, Instant now) {
        tx.sql("UPDATE tokens SET seen = :now WHERE token_hash = :hash")
                .with("now", now)
                .with("hash", digest.bytes())
                .run();
    }

    static List<Digest> revoke(Tx tx, UUID id) {
        ProseRepository.put(tx, id, new Texts().line(LABEL, null));
        return tx.sql("DELETE FROM tokens WHERE person_id = :person AND id = :id RETURNING token_hash")
                .with("person", tx.person())
                .with("id", id)
                .list(TokenRepository::digest);
    }

    static List<Digest> revokeAll(Tx tx) {
        tx.sql("""
                DELETE FROM prose WHERE person_id = :person
                AND about IN (SELECT id FROM tokens WHERE tokens.person_id = :person)
                """).with("person", tx.person()).run();
        return tx.sql("DELETE FROM tokens WHERE person_id = :person RETURNING token_hash")
                .with("person", tx.person())
                .list(TokenRepository::digest);
    }

    private static Token token(Row row, @Nullable Line label) {
        return new Token(
                row.id("id"),
                row.id("person_id"),
                label,
                row.keyedSet("scopes", Scope.values()),
                row.instant("made"),
                row.instantOrNull("seen"),
                row.instantOrNull("expires"),
                StoredKey.of(row));
    }

    private static Digest digest(Row row) {
        return new Digest(row.bytes("token_hash"));
    }
}
