package app.asked.server.story.share;

import app.asked.core.words.Keyed;
import java.util.stream.Stream;

/// A way to give a story. `story.way.<key>` names it, and `story.way.<key>.who` says who can see what.
public enum Way implements Keyed {
    /// To nobody yet: what others would read is shown anew.
    LOOK("share"),
    ONE_PERSON("links"),
    FEW("give/few"),
    EVERYBODY("give/everybody"),
    ELSEWHERE("take-along");

    private final String page;

    Way(String page) {
        this.page = page;
    }

    static Way of(String key) {
        return Stream.of(values())
                .filter(way -> way.key().equals(key))
                .findFirst()
                .orElse(LOOK);
    }

    /// Where it goes on, below the story's address.
    String page() {
        return page;
    }

    /// Whether it gives the story to anybody.
    public boolean gives() {
        return this != LOOK;
    }
}
