package app.asked.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A person who has one of everything that can be written, as the document's examples have it.
final class Household {
    private static final Document DOCUMENT = Document.PUBLISHED;

    /// An ask is answered or backed out of, so one of them takes an ask of its own; something bad takes another.
    private static final Map<String, String> ASKS = Map.of(
            "/api/v1/asks/{ask}/backed-out", "019a4f2e-b800-7000-8000-000000000011",
            "/api/v1/asks/{ask}/harm", "019a4f2e-b800-7000-8000-000000000012");

    private final Visitor who = TestServer.shared().newPerson();
    private final UUID person = who.person();
    private final Map<String, Answer> made = new HashMap<>();

    /// Each thing is written by a PUT that is answered as the document says.
    Household() {
        DOCUMENT.operations()
                .filter(operation -> operation.verb().equals("PUT"))
                .forEach(this::settle);
    }

    private void settle(Operation put) {
        if (ASKS.containsKey(put.path())) {
            JsonNode ask = example(DOCUMENT.schema("AskBody"));
            who.put("/api/v1/asks/" + ASKS.get(put.path()), ask.toString());
        }
        Answer answer = put.send(who, path(put), body(put));
        assertThat(answer.status())
                .as("%s: %s", put, answer)
                .isIn(put.successes().toList());
        assertFits(put, answer);
        made.put(put.route(), answer);
    }

    /// What was answered when it was written first.
    Answer made(Operation put) {
        return Objects.requireNonNull(made.get(put.route()));
    }

    /// What the document has as an example of what is sent; missing where nothing is.
    static JsonNode body(Operation operation) {
        return operation.hasBody() ? example(DOCUMENT.found(operation.body())) : MissingNode.getInstance();
    }

    private static JsonNode example(JsonNode schema) {
        return schema.at("/examples/0");
    }

    static void assertFits(Operation operation, Answer answer) {
        JsonNode schema = operation.answer(answer.status());
        if (!schema.isMissingNode()) {
            assertThat(DOCUMENT.misfits(schema, answer.json()))
                    .as("%s: %s", operation, answer)
                    .isEmpty();
        }
    }

    /// The path of what this household has.
    static String path(Operation operation) {
        return path(operation, "", "");
    }

    /// That path, but for one part.
    static String path(Operation operation, String but, String value) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path").toList()) {
            String name = parameter.get("name").asString();
            path = path.replace("{" + name + "}", name.equals(but) ? value : value(operation, name));
        }
        return path;
    }

    private static String value(Operation operation, String name) {
        return switch (name) {
            case "journey" -> example(DOCUMENT.schema("Journey")).get("id").asString();
            case "avoided" -> example(DOCUMENT.schema("Avoided")).get("id").asString();
            case "ask" ->
                ASKS.getOrDefault(
                        operation.path(),
                        example(DOCUMENT.schema("Ask")).get("id").asString());
            case "challenge" -> example(DOCUMENT.schema("Challenge")).get("id").asString();
            case "week" -> "3";
            default -> example(DOCUMENT.found(answered(operation))).get(name).asString();
        };
    }

    /// The schema of what lies at the operation's path.
    private static JsonNode answered(Operation operation) {
        String get = "/paths/" + operation.path().replace("/", "~1") + "/get/responses/200";
        return DOCUMENT.root().at(get + "/content/application~1json/schema");
    }

    Visitor who() {
        return who;
    }

    /// Rises with everything that is written of the person.
    long rev() {
        return TestServer.shared()
                .bean(Storage.class)
                .read(tx -> tx.sql("SELECT rev FROM people WHERE id = :person")
                        .with("person", person)
                        .find(row -> row.big("rev"))
                        .orElseThrow());
    }
}
