package app.asked.server.account.token;

import app.asked.core.words.Line;
import app.asked.server.web.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A personal token, without its secret.
///
/// @param label what the person calls it
/// @param seen when it was last used, to within five minutes
/// @param expires absent where it lives until it is revoked
public record Token(
        UUID id,
        UUID person,
        Line label,
        Set<Scope> scopes,
        Instant made,
        @Nullable Instant seen,
        @Nullable Instant expires) {
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    public Token {
        scopes = Set.copyOf(scopes);
    }

    public boolean isOver(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    /// Whether that one is the same thing asked for once more, and nobody has used it.
    boolean isAskedAgain(Token there) {
        return there.seen == null && there.label.equals(label) && there.scopes.equals(scopes);
    }

    /// The same under another id.
    Token as(UUID other) {
        return new Token(other, person, label, scopes, made, seen, expires);
    }

    boolean isSeenAnew(Instant now) {
        return seen == null || !now.isBefore(seen.plus(SEEN_EVERY));
    }

    Token seenAt(Instant now) {
        return new Token(id, person, label, scopes, made, now, expires);
    }
}
