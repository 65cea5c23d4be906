package app.asked.server.whose;

import app.asked.server.testkit.TestServer;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What `openapi.json` has as examples: one life, told in parts that know each other by their ids.
final class Example {
    private static final JsonNode DOCUMENT =
            TestServer.shared().visitor().get("/api/v1/openapi.json").json();

    /// What is in it, as [Rules] name it.
    static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("{journey}", id(1)),
            Map.entry("{challenge}", id(2)),
            Map.entry("{ask}", id(10)),
            Map.entry("{turned-back}", id(11)),
            Map.entry("{harmed}", id(12)),
            Map.entry("{check-in}", id(20)),
            Map.entry("{rest}", id(30)),
            Map.entry("{rule}", id(40)),
            Map.entry("{avoided}", id(50)),
            Map.entry("{pause}", id(60)),
            Map.entry("{rating}", id(70)),
            Map.entry("{arsq}", id(75)),
            Map.entry("{pull}", id(80)),
            Map.entry("{story}", id(90)));

    private Example() {}

    static String id(int number) {
        return "019a4f2e-b800-7000-8000-%012d".formatted(number);
    }

    static JsonNode of(String shape) {
        return DOCUMENT.at("/components/schemas/" + shape + "/examples/0").deepCopy();
    }

    /// The body that a route takes; empty where it takes none.
    static String body(Route route) {
        String shape = operation(route)
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString("");
        return shape.isEmpty()
                ? ""
                : of(shape.substring(shape.lastIndexOf('/') + 1)).toString();
    }

    /// What a token must be made for to be let in; empty where anybody is.
    static String scope(Route route) {
        return operation(route).at("/security/0/token/0").asString("");
    }

    private static JsonNode operation(Route route) {
        return DOCUMENT.path("paths").path(route.path()).path(route.verb().toLowerCase(Locale.ROOT));
    }
}
