package app.asked.core.ask;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Scale;
import org.jspecify.annotations.Nullable;

/// How much an answer hurt: at its worst, and when it was written down.
public record Sting(@Nullable Scale worst, @Nullable Scale now) {
    /// From here on the scale says "It hurt".
    private static final int HURT = 40;

    /// Whether it hurt: at its worst or, where that was skipped, when it was written down.
    public boolean hurt() {
        Scale felt = worst == null ? now : worst;
        return felt != null && felt.value() >= HURT;
    }

    static @Nullable Sting read(Fields in) {
        Scale worst = in.opt("worst", Numbers.SCALE);
        Scale now = in.opt("now", Numbers.SCALE);
        return worst == null && now == null ? null : new Sting(worst, now);
    }
}
