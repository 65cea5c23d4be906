package app.asked.server.web.api;

import app.asked.core.shape.Raw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as `Raw`.
public final class RawJson {
    private RawJson() {}

    /// The body as it came.
    ///
    /// @throws Malformed where it is no JSON, or holds a field twice
    public static Raw read(JsonMapper json, byte[] body) {
        try {
            JsonNode node = json.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw new Malformed();
            }
            return raw(node);
        } catch (JacksonException unreadable) {
            throw new Malformed();
        }
    }

    private static Raw raw(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Raw.Text(node.asString());
            case BOOLEAN -> new Raw.Flag(node.asBoolean());
            case NUMBER ->
                node.isIntegralNumber() && node.canConvertToLong()
                        ? new Raw.Whole(node.asLong())
                        : new Raw.Fraction(node.toString());
            case ARRAY -> {
                List<Raw> items = new ArrayList<>();
                node.forEach(item -> items.add(raw(item)));
                yield new Raw.Many(items);
            }
            case OBJECT -> {
                Map<String, Raw> fields = new LinkedHashMap<>();
                node.properties().forEach(field -> fields.put(field.getKey(), raw(field.getValue())));
                yield new Raw.Part(fields);
            }
            case NULL, MISSING, BINARY, POJO -> new Raw.Nothing();
        };
    }

    /// The body is no JSON. What it was instead is nobody's business: it may hold a journal's words.
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super("the body is not JSON", null, false, false);
        }
    }
}
