package app.asked.server.account.token;

import app.asked.core.words.Line;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.web.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A personal token, without its secret.
///
/// @param label what the person calls it; absent where it is only looked up to let somebody in, and where it is
///     from before words were sealed
/// @param seen when it was last used, to within five minutes
/// @param expires absent where it lives until it is revoked
/// @param key its person's, wrapped with the token's secret
public record Token(
        UUID id,
        UUID person,
        @Nullable Line label,
        Set<Scope> scopes,
        Instant made,
        @Nullable Instant seen,
        @Nullable Instant expires,
        StoredKey key) {
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    public Token {
        scopes = Set.copyOf(scopes);
    }

    public boolean isOver(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    /// Whether that one is the same thing asked for once more, and nobody has used it.
    boolean isAskedAgain(Token there) {
        return there.seen == null && Objects.equals(there.label, label) && there.scopes.equals(scopes);
    }

    /// The same under another id.
    Token as(UUID other) {
        return new Token(other, person, label, scopes, made, seen, expires, key);
    }

    boolean isSeenAnew(Instant now) {
        return seen == null || !now.isBefore(seen.plus(SEEN_EVERY));
    }

    Token seenAt(Instant now) {
        return new Token(id, person, label, scopes, made, now, expires, key);
    }
}
