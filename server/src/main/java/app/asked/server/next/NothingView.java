package app.asked.server.next;

import app.asked.core.next.Next;
import app.asked.server.web.message.Words;
import java.util.Optional;

/// Why nothing is offered, and the one tap that widens it.
///
/// @param widens what the tap does, for this visit
/// @param changes where what stands is changed
public record NothingView(String says, Act widens, Act changes) {
    /// A tap, and where it leads.
    public record Act(String label, String href) {}

    static Optional<NothingView> of(Words words, Next next) {
        Act suggestions = new Act(words.say("next.change"), "/suggestions");
        return Optional.ofNullable(next.nothing()).map(nothing -> switch (nothing) {
            case WISH -> of(words, "wish", "/today", suggestions);
            case HIDDEN -> of(words, "hidden", "/today?hidden=shown", suggestions);
            case DAYS ->
                of(
                        words,
                        "days",
                        "/today?days=any",
                        new Act(words.say("next.nothing.days.change"), "/my-days?back=/today"));
            case TODAY -> of(words, "today", "/challenges/new", suggestions);
        });
    }

    private static NothingView of(Words words, String why, String href, Act changes) {
        String key = "next.nothing." + why;
        return new NothingView(words.say(key), new Act(words.say(key + ".widen"), href), changes);
    }
}
