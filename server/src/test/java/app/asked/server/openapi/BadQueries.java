package app.asked.server.openapi;

import app.asked.core.shape.Problem.Code;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an operation's parameters rule out: queries that each have one thing wrong.
final class BadQueries {
    record Bad(String query, String field, Code code) {}

    private static final long NINE_DIGITS = 999_999_999;

    private final Document document;
    private final List<Bad> bad = new ArrayList<>();

    private BadQueries(Document document) {
        this.document = document;
    }

    static List<Bad> of(Document document, Operation operation) {
        BadQueries queries = new BadQueries(document);
        queries.note("nonsense", "1", Code.UNKNOWN_FIELD);
        queries.note("nonsense", "", Code.UNKNOWN_FIELD);
        operation.parameters("query").forEach(queries::parameter);
        return queries.bad;
    }

    private void note(String name, String value, Code code) {
        bad.add(new Bad(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), "/" + name, code));
    }

    private void parameter(JsonNode parameter) {
        String name = parameter.get("name").asString();
        ObjectNode shape = document.shape(parameter.get("schema"));
        if (shape.has("enum")) {
            note(name, "no-such-value", Code.UNKNOWN_VALUE);
            twice(name, Code.TYPE);
        } else if (shape.get("type").asString().equals("array")) {
            bad.add(new Bad(name + "=no-such-value", "/" + name + "/0", Code.UNKNOWN_VALUE));
            bad.add(new Bad(name + ".part=1", "/" + name, Code.TYPE));
        } else if (shape.get("type").asString().equals("boolean")) {
            note(name, "perhaps", Code.TYPE);
            twice(name, Code.TYPE);
        } else if (shape.has("pattern")) {
            note(name, "no such thing", Code.FORMAT);
        } else if (shape.get("type").asString().equals("integer")) {
            whole(name, shape);
            twice(name, Code.TYPE);
        } else {
            note(name, "a".repeat(shape.get("maxLength").asInt() + 1), Code.TOO_LONG);
            note(name, "a\nb", Code.CHARACTER);
            twice(name, Code.TYPE);
        }
    }

    private void whole(String name, ObjectNode shape) {
        note(name, "many", Code.TYPE);
        note(name, "1.5", Code.TYPE);
        note(name, Long.toString(shape.get("minimum").asLong() - 1), Code.RANGE);
        if (shape.get("maximum").asLong() < NINE_DIGITS) {
            note(name, Long.toString(shape.get("maximum").asLong() + 1), Code.RANGE);
        }
    }

    private void twice(String name, Code code) {
        bad.add(new Bad(name + "=1&" + name + "=2", "/" + name, code));
        bad.add(new Bad(name + ".part=1", "/" + name, code));
    }
}
