package app.asked.core.ask;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Scale;
import org.jspecify.annotations.Nullable;

/// How much an answer hurt: at its worst, and when it was written down.
public record Sting(@Nullable Scale worst, @Nullable Scale now) {
    static @Nullable Sting read(Fields in) {
        Scale worst = in.opt("worst", Numbers.SCALE);
        Scale now = in.opt("now", Numbers.SCALE);
        return worst == null && now == null ? null : new Sting(worst, now);
    }
}
