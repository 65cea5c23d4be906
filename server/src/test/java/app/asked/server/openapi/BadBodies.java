package app.asked.server.openapi;

import app.asked.core.shape.Problem.Code;
import app.asked.core.words.Line;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a schema rules out: bodies that each have one thing wrong, beside a sound one.
final class BadBodies {
    /// A body, where it is wrong, and how.
    ///
    /// @param words whether it is wrong in words, which are never said back
    record Bad(JsonNode body, String field, Code code, boolean words) {
        /// As a test tells it.
        @Override
        public String toString() {
            return field + " " + code;
        }
    }

    /// Lists longer than this are not sent.
    private static final int LONG = 1000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document document;
    private final List<Bad> bad = new ArrayList<>();

    private BadBodies(Document document) {
        this.document = document;
    }

    static List<Bad> of(Document document, JsonNode schema, JsonNode sound) {
        BadBodies bodies = new BadBodies(document);
        bodies.value(schema, sound, new Place("", false, body -> body));
        return bodies.bad;
    }

    /// Where a value stands, and how a body is made that has another one there.
    private record Place(String at, boolean ahead, UnaryOperator<JsonNode> with) {
        Place below(String name, UnaryOperator<JsonNode> here) {
            return new Place(at + "/" + name, ahead || name.equals("planned"), value -> with.apply(here.apply(value)));
        }
    }

    private void note(Place place, JsonNode value, Code code) {
        bad.add(new Bad(place.with().apply(value), place.at(), code, false));
    }

    private void value(JsonNode schema, JsonNode sound, Place place) {
        ObjectNode shape = document.shape(schema);
        if (shape.has("anyOf")) {
            value(shape.at("/anyOf/0"), sound, place);
            return;
        }
        switch (shape.get("type").asString()) {
            case "object" -> object(shape, sound, place);
            case "array" -> array(shape, sound, place);
            case "string" -> text(shape, place);
            case "integer" -> whole(shape, place);
            case "boolean" -> note(place, JSON.stringNode("true"), Code.TYPE);
            default -> throw new IllegalArgumentException(shape.toString());
        }
    }

    private void object(ObjectNode shape, JsonNode sound, Place place) {
        ObjectNode whole = sound instanceof ObjectNode there ? there : JSON.objectNode();
        note(place, JSON.arrayNode(), Code.TYPE);
        note(place, JSON.stringNode("{}"), Code.TYPE);
        note(place.below("nonsense", value -> with(whole, "nonsense", value)), JSON.numberNode(1), Code.UNKNOWN_FIELD);
        shape.get("required").forEach(name -> {
            Place field = place.below(name.asString(), value -> with(whole, name.asString(), value));
            note(field, JSON.missingNode(), Code.REQUIRED);
            note(field, JSON.nullNode(), Code.REQUIRED);
        });
        shape.get("properties")
                .properties()
                .forEach(field -> value(
                        field.getValue(),
                        whole.path(field.getKey()),
                        place.below(field.getKey(), value -> with(whole, field.getKey(), value))));
        if (whole.has("at") && whole.has("day")) {
            note(place.below("day", value -> with(whole, "day", value)), JSON.stringNode("2031-01-01"), Code.DAY);
        }
    }

    private static ObjectNode with(ObjectNode whole, String name, JsonNode value) {
        ObjectNode changed = whole.deepCopy();
        return value.isMissingNode() ? changed.without(name) : changed.set(name, value);
    }

    private void array(ObjectNode shape, JsonNode sound, Place place) {
        note(place, JSON.stringNode("all"), Code.TYPE);
        note(place, JSON.objectNode(), Code.TYPE);
        int most = shape.path("maxItems").asInt(LONG);
        if (most < LONG) {
            var tooMany = JSON.arrayNode();
            for (int item = 0; item <= most; item++) {
                tooMany.add("item");
            }
            note(place, tooMany, Code.TOO_MANY);
        }
        if (shape.has("items")) {
            value(
                    shape.get("items"),
                    sound.path(0),
                    place.below("0", item -> JSON.arrayNode().add(item)));
        }
    }

    private void whole(ObjectNode shape, Place place) {
        note(place, JSON.stringNode("7"), Code.TYPE);
        note(place, JSON.booleanNode(true), Code.TYPE);
        note(place, JSON.numberNode(1.5), Code.TYPE);
        note(place, JSON.numberNode(BigInteger.TEN.pow(30)), Code.TYPE);
        note(place, JSON.numberNode(shape.get("minimum").asLong() - 1), Code.RANGE);
        if (shape.has("maximum")) {
            note(place, JSON.numberNode(shape.get("maximum").asLong() + 1), Code.RANGE);
        }
    }

    private void text(ObjectNode shape, Place place) {
        if (shape.has("enum")) {
            note(place, JSON.numberNode(1), Code.TYPE);
            note(place, JSON.stringNode("no-such-value"), Code.UNKNOWN_VALUE);
            note(place, JSON.stringNode(""), Code.UNKNOWN_VALUE);
        } else if (shape.has("pattern")) {
            note(place, JSON.numberNode(1), Code.FORMAT);
            note(place, JSON.stringNode("no such thing"), Code.FORMAT);
            time(shape.path("format").asString(""), place);
        } else {
            words(shape.get("maxLength").asInt(), place);
        }
    }

    private void time(String format, Place place) {
        if (format.equals("date")) {
            note(place, JSON.stringNode("2025-02-30"), Code.FORMAT);
            note(place, JSON.stringNode("1999-12-31"), Code.YEAR);
        } else if (format.equals("date-time")) {
            note(place, JSON.stringNode("2025-11-16T16:05:00+01:00"), Code.FORMAT);
            note(place, JSON.stringNode("1999-12-31T12:00:00Z"), Code.YEAR);
            note(place, JSON.stringNode("2200-01-01T12:00:00Z"), Code.YEAR);
            if (!place.ahead()) {
                note(place, JSON.stringNode("2199-06-01T12:00:00Z"), Code.FUTURE);
            }
        }
    }

    private void words(int most, Place place) {
        inWords(place, JSON.numberNode(1), Code.TYPE);
        inWords(place, JSON.stringNode(" \n "), Code.REQUIRED);
        inWords(place, JSON.stringNode("a".repeat(most + 1)), Code.TOO_LONG);
        inWords(place, JSON.stringNode("🚪".repeat(most + 1)), Code.TOO_LONG);
        if (most <= Line.MOST) {
            inWords(place, JSON.stringNode("a\nb"), Code.CHARACTER);
        }
    }

    private void inWords(Place place, JsonNode value, Code code) {
        bad.add(new Bad(place.with().apply(value), place.at(), code, true));
    }
}
