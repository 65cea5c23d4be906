package app.asked.server.web.look;

import app.asked.core.ask.Outcome;
import app.asked.server.web.message.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The six answers as six equal tiles.
public record AnswersView(
        String name,
        String question,
        List<Tile> tiles,
        @Nullable String problem) {
    public record Tile(String value, String label, String help, DoorView door, boolean chosen) {}

    /// The tiles as the form field `name`, painted for a domain, with the chosen answer if there is one.
    public static AnswersView of(Words words, String name, Paint paint, @Nullable Outcome chosen) {
        var tiles = Arrays.stream(Outcome.values())
                .map(answer -> new Tile(
                        answer.key(),
                        words.say("answer." + answer.key()),
                        words.say("answer." + answer.key() + ".help"),
                        DoorView.of(Stance.of(answer), paint),
                        answer == chosen))
                .toList();
        return new AnswersView(name, words.say("answer.question"), tiles, null);
    }

    public AnswersView troubledBy(@Nullable String problem) {
        return new AnswersView(name, question, tiles, problem);
    }
}
