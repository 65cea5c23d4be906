package app.asked.server.fuzz;

import app.asked.server.openapi.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bodies as a schema of the published document has them: mostly sound, with odd words here and there.
final class Bodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final int MINUTES = 40 * 24 * 60;

    private final Document document;
    private final IdentityHashMap<JsonNode, ObjectNode> shapes = new IdentityHashMap<>();

    Bodies(Document document) {
        this.document = document;
    }

    /// @param field the name of what it is for
    JsonNode of(JsonNode schema, String field, Dice dice) {
        ObjectNode shape = shapes.computeIfAbsent(schema, document::shape);
        if (shape.has("anyOf")) {
            return of(shape.get("anyOf").get(dice.below(shape.get("anyOf").size())), field, dice);
        }
        return switch (shape.path("type").asString("")) {
            case "object" -> object(shape, field, dice);
            case "array" -> array(shape, field, dice);
            case "integer" -> whole(shape, dice);
            case "boolean" -> JSON.booleanNode(dice.oneIn(2));
            default -> text(shape, field, dice);
        };
    }

    private ObjectNode object(ObjectNode shape, String field, Dice dice) {
        ObjectNode object = JSON.objectNode();
        shape.get("properties").properties().forEach(each -> {
            boolean isNeeded = shape.get("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(each.getKey()));
            if (isNeeded ? !dice.oneIn(60) : dice.oneIn(3)) {
                object.set(
                        each.getKey(),
                        each.getKey().equals("id")
                                ? JSON.stringNode(Things.id(field, dice))
                                : of(each.getValue(), each.getKey(), dice));
            }
        });
        return object;
    }

    private JsonNode array(ObjectNode shape, String field, Dice dice) {
        var array = JSON.arrayNode();
        for (int item = dice.below(4); shape.has("items") && item > 0; item--) {
            array.add(of(shape.get("items"), field, dice));
        }
        return array;
    }

    private static JsonNode whole(ObjectNode shape, Dice dice) {
        int least = shape.path("minimum").asInt(0);
        int most = shape.path("maximum").asInt(1_000);
        int beyond = dice.oneIn(2) ? least - 1 : most + 1;
        return JSON.numberNode(dice.oneIn(40) ? beyond : dice.from(least, most));
    }

    private static JsonNode text(ObjectNode shape, String field, Dice dice) {
        if (dice.oneIn(80)) {
            return JSON.stringNode(OddText.of(dice));
        }
        if (shape.has("enum")) {
            return shape.get("enum").get(dice.below(shape.get("enum").size()));
        }
        return JSON.stringNode(
                switch (shape.path("format").asString("")) {
                    case "uuid" -> Things.named(field, dice);
                    case "date" -> day(dice);
                    case "date-time" -> instant(dice);
                    default -> shape.has("pattern") ? named(field, dice) : words(dice);
                });
    }

    private static String named(String field, Dice dice) {
        return switch (field) {
            case "zone" -> dice.among("Europe/London", "Europe/London", "Asia/Kathmandu", "Pacific/Apia");
            case "feelings", "body", "cameOfIt", "leanedOn", "inTheWay" -> "own:" + words(dice);
            default -> Things.challenge(dice);
        };
    }

    static String words(Dice dice) {
        return dice.oneIn(3) ? OddText.of(dice) : "Something small, asked " + dice.below(100) + " times";
    }

    static String day(Dice dice) {
        return LocalDate.EPOCH
                .plusDays(FIRST.getEpochSecond() / 86_400 + dice.below(60))
                .toString();
    }

    static String instant(Dice dice) {
        return FIRST.plusSeconds(60L * dice.below(MINUTES)).toString();
    }
}
