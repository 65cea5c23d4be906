package app.asked.server.storage;

import app.asked.core.shape.Problem;
import app.asked.core.words.Keyed;
import java.util.List;

/// How a write ended of something that has to fit beside what is there. Where it was not handed in, nothing was
/// written.
public sealed interface Written<T> {
    /// The rules of keeping had the last word.
    ///
    /// @param value as it was handed in
    record HandedIn<T>(Receipt<T> receipt, T value) implements Written<T> {}

    /// Something else of the person's stands in the way: `conflict.<key>` says what.
    record InTheWay<T>(Keyed conflict) implements Written<T> {}

    record NeedsAnotherLook<T>(List<Problem> problems) implements Written<T> {
        public NeedsAnotherLook {
            problems = List.copyOf(problems);
        }
    }

    /// What it would be a part of is not there.
    record Nowhere<T>() implements Written<T> {}
}
