package app.asked.core.ask;

import app.asked.core.words.Keyed;
import org.jspecify.annotations.Nullable;

/// Whether an ask is behind the person.
public enum Recovered implements Keyed {
    NEVER_TROUBLED(0),
    MINUTES(15),
    HOUR(60),
    HOURS(240),
    NEXT_DAY(1440),
    NOT_YET(null);

    private final @Nullable Integer minutes;

    Recovered(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    /// The upper end of it in minutes; null while it is not over.
    public @Nullable Integer minutes() {
        return minutes;
    }
}
