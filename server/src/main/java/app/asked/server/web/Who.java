package app.asked.server.web;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/// Whose request it is. Controllers take it as an argument; it is the principal of Spring Security's context.
///
/// @param session the id of the session or of the personal token that the request came with
public record Who(UUID person, UUID session, Set<Scope> scopes) implements Principal {
    public Who {
        scopes = Set.copyOf(scopes);
    }

    /// Never a name: it may end up in a log.
    @Override
    public String getName() {
        return person.toString();
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
