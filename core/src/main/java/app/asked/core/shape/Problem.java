package app.asked.core.shape;

import app.asked.core.words.Keyed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something in a field that needs another look.
///
/// @param field JSON pointer
/// @param expects what the message names: `least`, `most`, `values` …
/// @param got what came, where it is neither a line nor prose
public record Problem(
        String field,
        Code code,
        Map<String, Object> expects,
        @Nullable Object got) {
    public Problem {
        expects = Map.copyOf(expects);
    }

    /// The same, of a part of something larger.
    public Problem within(String part) {
        return new Problem("/" + part + field, code, expects, got);
    }

    /// What is the matter. Its key is published in the API.
    public enum Code implements Keyed {
        REQUIRED,
        UNKNOWN_FIELD,
        UNKNOWN_VALUE,
        /// another kind of value: `expects.type` names the kind
        TYPE,
        /// written in another way than expected: `expects.format` names it
        FORMAT,
        RANGE,
        TOO_LONG,
        TOO_MANY,
        /// a line break where none may be
        CHARACTER,
        FUTURE,
        /// not within 2000 to 2199
        YEAR,
        /// a day further than one day from its instant
        DAY,
        /// two fields in the wrong order: `expects.field` names the other
        ORDER,
        /// a field that makes sense with another one alone: `expects.field`
        NEEDS,
        /// a rule of this shape: `expects.rule` names it
        RULE
    }
}
