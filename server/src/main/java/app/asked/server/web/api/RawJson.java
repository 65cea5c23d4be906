package app.asked.server.web.api;

import app.asked.core.shape.Raw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// JSON as `Raw`, read token by token: no tree stands beside it in memory.
public final class RawJson {
    /// What a value weighs beside its letters: about what it takes in memory.
    private static final int A_VALUE = 50;

    private final JsonParser in;
    private long left;

    private RawJson(JsonParser in, long most) {
        this.in = in;
        this.left = most;
    }

    /// The body as it came.
    ///
    /// @throws Malformed where it is no JSON, or holds a field twice
    public static Raw read(JsonMapper json, byte[] body) {
        try (JsonParser in = json.createParser(body)) {
            in.nextToken();
            Raw raw = read(in, Long.MAX_VALUE);
            if (in.nextToken() != null) {
                throw new Malformed();
            }
            return raw;
        } catch (JacksonException unreadable) {
            throw new Malformed();
        }
    }

    /// The value that the parser stands on; afterwards it stands on the value's end.
    ///
    /// @param most how many characters it may have, where each value counts for some more
    /// @throws Malformed where there is no value, or a field stands in it twice
    /// @throws TooMuch where it has more
    public static Raw read(JsonParser in, long most) {
        return new RawJson(in, most).value();
    }

    private Raw value() {
        return switch (in.currentToken()) {
            case VALUE_STRING -> new Raw.Text(weighed(in.getString()));
            case VALUE_TRUE -> flag(true);
            case VALUE_FALSE -> flag(false);
            case VALUE_NUMBER_INT -> whole(weighed(in.getString()));
            case VALUE_NUMBER_FLOAT -> new Raw.Fraction(weighed(in.getString()));
            case VALUE_NULL -> new Raw.Nothing();
            case START_ARRAY -> many();
            case START_OBJECT -> part();
            case null, default -> throw new Malformed();
        };
    }

    private Raw flag(boolean value) {
        weigh(0);
        return new Raw.Flag(value);
    }

    private Raw whole(String digits) {
        return switch (in.getNumberType()) {
            case INT, LONG -> new Raw.Whole(in.getLongValue());
            case null, default -> new Raw.Fraction(digits);
        };
    }

    private Raw many() {
        weigh(0);
        List<Raw> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Raw.Many(items);
    }

    private Raw part() {
        weigh(0);
        Map<String, Raw> fields = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            weighed(name);
            in.nextToken();
            if (fields.put(name, value()) != null) {
                throw new Malformed();
            }
        }
        return new Raw.Part(fields);
    }

    private String weighed(String text) {
        weigh(text.length());
        return text;
    }

    private void weigh(int letters) {
        left -= letters + A_VALUE;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    /// The body is no JSON. What it was instead is nobody's business: it may hold a journal's words.
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Malformed() {
            super("the body is not JSON", null, false, false);
        }
    }

    /// The value is larger than anything a person writes.
    public static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("a value of the body is too large", null, false, false);
        }
    }
}
