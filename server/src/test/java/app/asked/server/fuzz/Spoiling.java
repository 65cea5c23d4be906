package app.asked.server.fuzz;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes something else of sound JSON.
final class Spoiling {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Writes any character that JSON can name, half a surrogate pair too.
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Spoiling() {}

    /// Changes one thing somewhere in the body.
    static void change(JsonNode body, Dice dice) {
        if (!(body instanceof ObjectNode object) || object.isEmpty()) {
            return;
        }
        String name = dice.among(List.copyOf(object.propertyNames()));
        JsonNode there = object.get(name);
        if (there.isObject() && dice.oneIn(2)) {
            change(there, dice);
            return;
        }
        switch (dice.below(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(OddText.of(dice), there);
            default -> object.set(name, other(there, dice));
        }
    }

    private static JsonNode other(JsonNode there, Dice dice) {
        return switch (dice.below(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(dice.among(-1, 0, 101, Integer.MAX_VALUE, Integer.MIN_VALUE));
            case 2 -> JSON.numberNode(BigInteger.TEN.pow(dice.below(99)));
            case 3 -> JSON.numberNode(dice.among(0.5, -0.0, 1e300));
            case 4 -> JSON.booleanNode(dice.oneIn(2));
            case 5 -> JSON.arrayNode().add(there);
            case 6 -> JSON.objectNode().set(OddText.of(dice), there);
            case 7 -> many(there, dice.among(2, 50, 300));
            default -> JSON.stringNode(OddText.of(dice));
        };
    }

    private static JsonNode many(JsonNode there, int times) {
        var array = JSON.arrayNode();
        for (int time = 0; time < times; time++) {
            array.add(there);
        }
        return array;
    }

    /// The body as bytes, of which rarely some are others.
    static byte[] bytes(JsonNode body, Dice dice) {
        String text = ESCAPING.writeValueAsString(body);
        byte[] sound = text.getBytes(StandardCharsets.UTF_8);
        return switch (dice.below(120)) {
            case 0 -> Arrays.copyOf(sound, dice.below(sound.length));
            case 1 -> (text + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 3 ->
                dice.among("[", "{\"a\":", "[{\"a\":")
                        .repeat(dice.from(1, 20_000))
                        .getBytes(StandardCharsets.UTF_8);
            case 4 -> text.getBytes(StandardCharsets.UTF_16);
            case 5 -> flipped(sound, dice);
            case 6 -> dice.bytes(400);
            case 7 -> " ".repeat(300_000).getBytes(StandardCharsets.UTF_8);
            default -> sound;
        };
    }

    private static byte[] flipped(byte[] sound, Dice dice) {
        byte[] bytes = sound.clone();
        for (int times = dice.from(1, 5); times > 0 && bytes.length > 0; times--) {
            bytes[dice.below(bytes.length)] = (byte) dice.below(256);
        }
        return bytes;
    }
}
