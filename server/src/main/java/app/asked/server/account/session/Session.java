package app.asked.server.account.session;

import app.asked.server.account.secret.StoredKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A signed-in browser.
///
/// @param device what it says it is, such as "Firefox, Android"
/// @param seen when it was last used, to within five minutes
/// @param key its person's, wrapped with the browser's secret
/// @param isSealing whether some of its person's words are still to be sealed with that key
public record Session(
        UUID id, UUID person, String device, Instant made, Instant seen, StoredKey key, boolean isSealing) {
    /// How long it may lie unused.
    public static final Duration IDLE = Duration.ofDays(90);
    /// How long it lives at most.
    public static final Duration LONGEST = Duration.ofDays(365);

    /// How long its person needs not show again who they are.
    static final Duration FRESH = Duration.ofMinutes(10);
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    boolean isOver(Instant now) {
        return !now.isBefore(made.plus(LONGEST)) || !now.isBefore(seen.plus(IDLE));
    }

    boolean isSeenAnew(Instant now) {
        return !now.isBefore(seen.plus(SEEN_EVERY));
    }

    Session seenAt(Instant now) {
        return new Session(id, person, device, made, now, key, isSealing);
    }
}
