package app.asked.core.challenge;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;

/// The same challenge, smaller or bolder.
public record Variant(Line title, Scale difficulty) {
    static Variant read(Fields in) {
        return new Variant(in.need("title", Words.LINE), in.need("difficulty", Numbers.SCALE));
    }
}
