package app.asked.server.journey;

import app.asked.core.shape.Problem;
import app.asked.core.words.Said;
import app.asked.server.storage.Receipt;
import java.util.List;

/// How a write ended of something that has to fit beside what is there.
public sealed interface Written<T> {
    /// It fits, and the rules of keeping had the last word.
    record Handed<T>(Receipt<T> receipt) implements Written<T> {}

    /// Something else of the person's stands in the way. Nothing was written.
    record Conflict<T>(Said why) implements Written<T> {}

    /// It does not fit what it belongs to. Nothing was written.
    record Unfit<T>(List<Problem> problems) implements Written<T> {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }
}
