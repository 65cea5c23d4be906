package app.asked.server.account.host;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a host sees of somebody.
///
/// @param name that they sign in with
/// @param seen when they last used it; null where they are signed in nowhere
/// @param suspended since when it is closed to them; null where it is open
record Account(
        UUID person,
        String name,
        @Nullable Instant seen,
        @Nullable Instant suspended) {}
