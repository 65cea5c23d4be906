package app.asked.server.next;

import app.asked.core.next.Next;
import app.asked.server.web.message.Words;
import java.util.Optional;

/// Why nothing is offered, and the one tap that widens it.
///
/// @param href where the tap leads
public record NothingView(String says, String widen, String href) {
    static Optional<NothingView> of(Words words, Next next) {
        return Optional.ofNullable(next.nothing()).map(nothing -> switch (nothing) {
            case WISH -> of(words, "wish", "/today");
            case HIDDEN -> of(words, "hidden", "/today?hidden=shown");
            case DAYS -> of(words, "days", "/challenges");
            case TODAY -> of(words, "today", "/challenges/new");
        });
    }

    private static NothingView of(Words words, String why, String href) {
        String key = "next.nothing." + why;
        return new NothingView(words.say(key), words.say(key + ".widen"), href);
    }
}
