package app.asked.server.web.look;

import app.asked.server.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The six answers as six equal tiles.
public record AnswersView(
        String name,
        String question,
        List<Tile> tiles,
        @Nullable String problem) {
    private static final List<Stance> ANSWERS =
            List.of(Stance.YES, Stance.ANOTHER_OFFER, Stance.SOFT_NO, Stance.NO, Stance.NO_REPLY, Stance.WAITING);

    public record Tile(String value, String label, String help, DoorView door, boolean chosen) {}

    /// The tiles as the form field `name`, painted for a domain, with the chosen answer's key if there is one.
    public static AnswersView of(Words words, String name, Paint paint, @Nullable String chosen) {
        var tiles = ANSWERS.stream()
                .map(stance -> new Tile(
                        stance.key(),
                        words.say("answer." + stance.key()),
                        words.say("answer." + stance.key() + ".help"),
                        DoorView.of(stance, paint),
                        stance.key().equals(chosen)))
                .toList();
        return new AnswersView(name, words.say("answer.question"), tiles, null);
    }

    public AnswersView troubledBy(@Nullable String problem) {
        return new AnswersView(name, question, tiles, problem);
    }
}
