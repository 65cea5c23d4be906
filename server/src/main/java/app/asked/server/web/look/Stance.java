package app.asked.server.web.look;

import app.asked.core.words.Keyed;
import org.jspecify.annotations.Nullable;

/// How a door stands. A lamp is lit above it whenever the person asked, whatever the answer.
public enum Stance {
    YES("yes", "door-yes"),
    ANOTHER_OFFER("another-offer", "door-other"),
    SOFT_NO("soft-no", "door-soft"),
    NO("no", "door-no"),
    NO_REPLY("no-reply", "door-silent"),
    WAITING("waiting", "door-wait"),
    /// An ask that is planned.
    PLANNED("planned", "door-plan"),
    /// A challenge nobody has asked yet.
    SHUT("shut", "door-shut"),
    /// An ask that was turned back from.
    BACKED_OUT("backed-out", "gate"),
    REST("rest", "tree"),
    /// Something bad happened: a place to sit, no door at all.
    HARMED("harmed", "bench");

    private final String key;
    private final String symbol;

    Stance(String key, String symbol) {
        this.key = key;
        this.symbol = symbol;
    }

    /// How the door of an answer or of an ask's state stands. No answer yet is a planned ask.
    public static Stance of(@Nullable Keyed answer) {
        var key = answer == null ? PLANNED.key : answer.key();
        for (var stance : values()) {
            if (stance.key.equals(key)) {
                return stance;
            }
        }
        return PLANNED;
    }

    public String key() {
        return key;
    }

    /// Whether someone was asked: then the lamp is lit.
    public boolean asked() {
        return symbol.startsWith("door-") && this != PLANNED && this != SHUT;
    }

    String symbol() {
        return symbol;
    }
}
