package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import java.util.UUID;

/// An own rule that the person wants to bend: "don't look silly".
public record Rule(UUID id, Line text) {
    public static Rule read(UUID id, Fields in) {
        return new Rule(id, in.need("text", Words.LINE));
    }
}
