package app.asked.core.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came in, before anybody believed it.
public sealed interface Raw {
    /// A JSON string.
    record Text(String value) implements Raw {}

    /// A whole number.
    record Whole(long value) implements Raw {}

    /// A number that is not whole or very large, as it was written.
    record Fraction(String value) implements Raw {}

    record Flag(boolean value) implements Raw {}

    /// What a form sends: text that may stand for a number or a choice. Blank is absent.
    record Typed(String value) implements Raw {}

    record Many(List<Raw> items) implements Raw {}

    record Part(Map<String, Raw> fields) implements Raw {}

    /// `null`, which is read as absent.
    record Nothing() implements Raw {}

    default boolean absent() {
        return this instanceof Nothing || (this instanceof Typed(String typed) && typed.isBlank());
    }

    /// The text of a string or of a form's field.
    default @Nullable String text() {
        return switch (this) {
            case Text(String text) -> text;
            case Typed(String typed) -> typed.strip();
            case Whole _, Fraction _, Flag _, Many _, Part _, Nothing _ -> null;
        };
    }

    /// What may be said back to the sender: short and no part of a journal.
    default @Nullable Object shown() {
        return switch (this) {
            case Whole(long value) -> value;
            case Flag(boolean value) -> value;
            case Fraction(String value) when value.length() <= 40 -> value;
            case Text(String text) when text.length() <= 40 -> text;
            case Typed(String typed) when typed.length() <= 40 -> typed;
            case Fraction _, Text _, Typed _, Many _, Part _, Nothing _ -> null;
        };
    }
}
