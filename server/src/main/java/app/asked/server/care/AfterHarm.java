package app.asked.server.care;

import app.asked.core.words.Keyed;

/// What may have happened to somebody who asked, and how many lines say what helps then. The page shows all of it, so
/// what somebody opens is neither sent nor kept.
public enum AfterHarm implements Keyed {
    NOT_SAFE(3),
    HURT(4),
    INSULTED(4),
    FOLLOWED(3),
    TOLD_OFF(3);

    private final int lines;

    AfterHarm(int lines) {
        this.lines = lines;
    }

    public int lines() {
        return lines;
    }

    /// Whether an emergency number stands with it.
    public boolean isUrgent() {
        return switch (this) {
            case NOT_SAFE, FOLLOWED -> true;
            case HURT, INSULTED, TOLD_OFF -> false;
        };
    }

    /// Whether there are helplines for it.
    public boolean hasHelplines() {
        return switch (this) {
            case HURT, INSULTED -> true;
            case NOT_SAFE, FOLLOWED, TOLD_OFF -> false;
        };
    }
}
