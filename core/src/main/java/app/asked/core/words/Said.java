package app.asked.core.words;

import java.util.Map;

/// Something to tell a person: the key of a message and the values that it names. Its text is the messages' affair.
public record Said(String key, Map<String, Object> values) {
    public Said {
        values = Map.copyOf(values);
    }

    public static Said of(String key) {
        return new Said(key, Map.of());
    }
}
