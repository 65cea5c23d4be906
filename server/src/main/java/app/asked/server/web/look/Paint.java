package app.asked.server.web.look;

import app.asked.core.challenge.Domain;
import org.jspecify.annotations.Nullable;

/// A door's colour by the domain of the challenge: who was asked, never how it went.
public enum Paint {
    STRANGERS("p-strangers"),
    SHOPS("p-shops"),
    WORK("p-work"),
    FRIENDS("p-friends"),
    NEIGHBOURS("p-neighbours"),
    LEARNING("p-learning"),
    PLAY("p-play"),
    MONEY("p-money");

    private final String mark;

    Paint(String mark) {
        this.mark = mark;
    }

    /// An ask that life brought has no domain and is painted like a stranger's door.
    public static Paint of(@Nullable Domain domain) {
        return switch (domain) {
            case null -> STRANGERS;
            case STRANGERS -> STRANGERS;
            case SHOPS_AND_SERVICES -> SHOPS;
            case WORK -> WORK;
            case FRIENDS_AND_FAMILY -> FRIENDS;
            case NEIGHBOURS -> NEIGHBOURS;
            case LEARNING -> LEARNING;
            case PLAY_AND_PERFORMANCE -> PLAY;
            case MONEY -> MONEY;
        };
    }

    /// The class that sets it.
    public String mark() {
        return mark;
    }
}
