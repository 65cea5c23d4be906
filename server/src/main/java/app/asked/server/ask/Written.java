package app.asked.server.ask;

import app.asked.core.shape.Problem;
import app.asked.core.words.Keyed;
import app.asked.server.storage.Receipt;
import java.util.List;

/// How a write to an ask ended: handed in, or why not. Where it is not handed in, nothing was written.
public sealed interface Written<T> {
    record HandedIn<T>(Receipt<T> receipt, T value) implements Written<T> {}

    record InTheWay<T>(Conflict conflict) implements Written<T> {}

    record NeedsAnotherLook<T>(List<Problem> problems) implements Written<T> {
        public NeedsAnotherLook {
            problems = List.copyOf(problems);
        }
    }

    /// There is no such ask.
    record NoSuchAsk<T>() implements Written<T> {}

    /// What stands in the way of a write.
    enum Conflict implements Keyed {
        /// it was answered, backed out of or harmed already, and it is one of the three
        ENDED_OTHERWISE,
        /// a forecast made before the answer stays as it was
        FORECAST_IS_MADE,
        /// an ask has two check-ins at most
        CHECK_INS_ARE_OVER
    }
}
