package app.asked.server.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/// Whose request it is. Controllers take it as an argument; it is what Spring Security's context holds. It knows no
/// name: it may end up in a log.
///
/// @param session the id of the session or of the personal token that the request came with
public record Who(UUID person, UUID session, Set<Scope> scopes) {
    public Who {
        scopes = Set.copyOf(scopes);
    }

    /// A sign of whose page it is, for what their browser keeps: it tells neither their name nor their id.
    public String sign() {
        return UUID.nameUUIDFromBytes(("owner " + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
