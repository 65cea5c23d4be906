package app.asked.core.ask;

import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import org.jspecify.annotations.Nullable;

/// Whether the feared thing happened.
public enum CameTrue implements Keyed {
    NOT_AT_ALL(0),
    A_LITTLE(30),
    MOSTLY(70),
    FULLY(100),
    CANNOT_TELL(null);

    private final @Nullable Integer degree;

    CameTrue(@Nullable Integer degree) {
        this.degree = degree;
    }

    /// How much of it happened; null where nobody can tell.
    public @Nullable Scale degree() {
        return degree == null ? null : new Scale(degree);
    }
}
