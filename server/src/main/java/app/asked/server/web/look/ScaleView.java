package app.asked.server.web.look;

import app.asked.core.words.Scale;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A question answered on eleven cells, 0 to 100 in steps of ten, or left at "–".
///
/// Question and anchors come from `messages/scales.properties`; `name` is the form field. Nothing is chosen unless a
/// value is given.
public record ScaleView(
        String name,
        String question,
        List<Anchor> anchors,
        @Nullable Integer value,
        @Nullable String hint,
        @Nullable String problem,
        String notAnswered) {

    private static final List<Integer> PLACES = List.of(0, 2, 5, 8, 10);

    /// Words beside one of the cells. The ones at 2 and 8 show where there is room.
    public record Anchor(int cell, String text) {
        public boolean extra() {
            return cell == 2 || cell == 8;
        }
    }

    public record Cell(int label, int value, boolean chosen) {}

    /// The scale `scale.<key>` as the form field `name`; `named` are the question's arguments.
    public static ScaleView of(Words words, String key, String name, Object... named) {
        var prefix = "scale." + key + ".";
        var anchors = new ArrayList<Anchor>();
        for (int place : PLACES) {
            if (words.has(prefix + place)) {
                anchors.add(new Anchor(place, words.say(prefix + place)));
            }
        }
        return new ScaleView(
                name,
                words.say(prefix + "question", named),
                List.copyOf(anchors),
                null,
                null,
                null,
                words.say("look.not-answered"));
    }

    public ScaleView at(@Nullable Integer value) {
        return new ScaleView(name, question, anchors, value, hint, problem, notAnswered);
    }

    public ScaleView at(@Nullable Scale value) {
        return at(value == null ? null : value.value());
    }

    /// With a line under the question, such as `scale.first-use`.
    public ScaleView hinting(@Nullable String hint) {
        return new ScaleView(name, question, anchors, value, hint, problem, notAnswered);
    }

    public ScaleView troubledBy(@Nullable String problem) {
        return new ScaleView(name, question, anchors, value, hint, problem, notAnswered);
    }

    /// The cell of a value, as it is labelled.
    public static String label(String value) {
        return value.matches("\\d{1,3}") ? Integer.toString(Math.round(Integer.parseInt(value) / 10f)) : value;
    }

    /// The eleven cells. A value between two cells is kept exactly by the nearer one, so that saving a form again
    /// changes nothing.
    public List<Cell> cells() {
        return IntStream.rangeClosed(0, 10).mapToObj(this::cell).toList();
    }

    private Cell cell(int label) {
        boolean chosen = value != null && Math.round(value / 10f) == label;
        return new Cell(label, chosen && value != null ? value : label * 10, chosen);
    }
}
