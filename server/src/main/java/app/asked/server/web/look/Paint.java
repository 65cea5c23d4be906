package app.asked.server.web.look;

import org.jspecify.annotations.Nullable;

/// A door's colour by the domain of the challenge: who was asked, never how it went.
public enum Paint {
    STRANGERS("strangers", "p-strangers"),
    SHOPS("shops-and-services", "p-shops"),
    WORK("work", "p-work"),
    FRIENDS("friends-and-family", "p-friends"),
    NEIGHBOURS("neighbours", "p-neighbours"),
    LEARNING("learning", "p-learning"),
    PLAY("play-and-performance", "p-play"),
    MONEY("money", "p-money");

    private final String domain;
    private final String mark;

    Paint(String domain, String mark) {
        this.domain = domain;
        this.mark = mark;
    }

    /// An ask that life brought has no domain and is painted like a stranger's door.
    public static Paint of(@Nullable String domain) {
        for (var paint : values()) {
            if (paint.domain.equals(domain)) {
                return paint;
            }
        }
        return STRANGERS;
    }

    public String domain() {
        return domain;
    }

    public String mark() {
        return mark;
    }
}
