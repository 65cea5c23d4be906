package app.asked.core.insight.table;

import app.asked.core.words.Line;
import app.asked.core.words.Said;

/// What stands in a table.
public sealed interface Cell {
    /// Not asked, or skipped. Never 0.
    Cell NONE = new None();

    record Figure(int value) implements Cell {}

    /// Words of the person's.
    record Own(Line words) implements Cell {}

    /// Words of Asked's.
    record Name(Said said) implements Cell {}

    record None() implements Cell {}

    static Cell of(int value) {
        return new Figure(value);
    }

    static Cell named(String key) {
        return new Name(Said.of(key));
    }
}
