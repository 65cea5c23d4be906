package app.asked.server.whose;

import app.asked.core.words.Line;
import app.asked.server.account.token.Tokens;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Scope;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One script of a person for each scope.
record Scripts(Map<Scope, Visitor> each) {
    Scripts {
        each = Map.copyOf(each);
    }

    static Scripts of(Visitor person) {
        return new Scripts(Stream.of(Scope.values())
                .collect(Collectors.toMap(Function.identity(), scope -> person.script(token(person, scope)))));
    }

    private static String token(Visitor person, Scope scope) {
        TestServer server = TestServer.shared();
        UUID id = person.person();
        return server.serving(
                person,
                () -> server.bean(Tokens.class)
                        .make(id, UuidCreator.getTimeOrderedEpoch(), new Line("To " + scope.key()), Set.of(scope), null)
                        .text());
    }

    Visitor to(Scope scope) {
        return Objects.requireNonNull(each.get(scope));
    }

    /// Everything that the person would take along, but when.
    JsonNode exported() {
        JsonNode file = to(Scope.READ).get("/api/v1/export").json();
        return ((ObjectNode) file).without("exported");
    }
}
