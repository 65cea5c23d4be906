package app.asked.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.openapi.Document;
import app.asked.server.openapi.Operation;
import app.asked.server.testkit.Answer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the API said is saved: by its path, as it was answered.
final class Saved {
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /// How an ask ended: one makes room for the other.
    private static final String ANSWER = "/answer";

    private static final String BACKED_OUT = "/backed-out";

    private final Map<String, ObjectNode> things = new TreeMap<>();

    void note(Operation operation, String sentTo, Answer answer) {
        String path = sentTo.replaceFirst("\\?.*", "");
        boolean isDone = answer.status() / 100 == 2;
        if (isDone && operation.verb().equals("DELETE")) {
            forget(path);
        } else if (isDone && operation.verb().equals("PUT") && operation.hasBody()) {
            things.put(path, written(operation, answer.json()));
            things.remove(
                    path.endsWith(ANSWER) ? path.replace(ANSWER, BACKED_OUT) : path.replace(BACKED_OUT, ANSWER) + "!");
        }
    }

    /// Of the answer what the person wrote.
    private static ObjectNode written(Operation operation, JsonNode answer) {
        ObjectNode shape = Document.PUBLISHED.shape(operation.body());
        return ((ObjectNode) answer).retain(shape.get("properties").propertyNames());
    }

    /// With a thing goes all that belongs to it or names it.
    private void forget(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        things.entrySet()
                .removeIf(each -> ID.matcher(last).matches()
                        ? (each.getKey() + each.getValue()).contains(last)
                        : each.getKey().startsWith(path));
    }

    void assertAllIn(JsonNode export) {
        assertThat(things).isNotEmpty();
        assertThat(things).allSatisfy((path, thing) -> {
            JsonNode exported = find(export, path);
            thing.properties().stream()
                    .filter(field -> !isNothing(field.getValue()))
                    .forEach(field -> assertThat(exported.get(field.getKey()))
                            .as(path + " " + field.getKey())
                            .isEqualTo(field.getValue()));
        });
    }

    /// What a file leaves out: it is so where nothing else is said.
    private static boolean isNothing(JsonNode value) {
        return (value.isArray() && value.isEmpty()) || (value.isBoolean() && !value.asBoolean());
    }

    private static JsonNode find(JsonNode export, String path) {
        JsonNode here = export;
        String[] parts = path.split("/", -1);
        for (int at = 3; at < parts.length && !parts[at].equals("takeaway"); at++) {
            // A check-in may serve several asks, and stands beside them.
            JsonNode found = parts[at].equals("checkins") ? export.path("checkIns") : here.path(field(parts[at]));
            here = found.isArray() ? item(found, parts[++at]) : found;
        }
        return here;
    }

    private static String field(String part) {
        return switch (part) {
            case "backed-out" -> "backedOut";
            case "my-days" -> "myDays";
            case "weeks" -> "takeaways";
            default -> part;
        };
    }

    private static JsonNode item(JsonNode list, String name) {
        return list.valueStream()
                .filter(each -> each.path("id")
                        .asString(each.path("day").asString(each.path("week").asString("")))
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }
}
