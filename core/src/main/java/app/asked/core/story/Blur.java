package app.asked.core.story;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;

/// A name in a story, and what others read in its place. Where both are the same, the person wants it to stand.
public record Blur(Line found, Line shown) {
    static Blur read(Fields in) {
        return new Blur(in.need("found", Words.LINE), in.need("shown", Words.LINE));
    }

    boolean hides() {
        return !found.equals(shown);
    }
}
