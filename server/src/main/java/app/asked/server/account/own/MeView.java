package app.asked.server.account.own;

import app.asked.server.web.Scope;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The caller, as the API answers them.
///
/// @param scopes what this caller may do
record MeView(
        UUID id,
        String name,
        Instant made,
        ZoneId zone,
        @Nullable String country,
        String theme,
        List<Scope> scopes) {}
