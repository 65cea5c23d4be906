package app.asked.server.insight;

import app.asked.core.insight.Arsq;
import app.asked.core.insight.Arsq.Situation;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The A-RSQ to fill in, or to go on with: nine situations by their number in the questionnaire, two answers each.
///
/// @param kept whether some of it was kept before
public record ArsqView(UUID id, boolean kept, List<Pair> situations) {
    /// What one may answer, from low to high.
    public static final List<Integer> CELLS =
            IntStream.rangeClosed(Arsq.LEAST, Arsq.MOST).boxed().toList();

    public record Pair(Row concern, Row acceptance) {}

    /// One of the eighteen.
    ///
    /// @param name the field of the form
    /// @param value what was answered; blank where nothing was
    public record Row(String name, String question, String value) {}

    public ArsqView {
        situations = List.copyOf(situations);
    }

    static ArsqView of(UUID id, @Nullable Arsq kept, Words words, Form form) {
        return new ArsqView(
                id,
                kept != null,
                IntStream.rangeClosed(1, Arsq.SITUATIONS)
                        .mapToObj(number -> pair(number, kept, words, form))
                        .toList());
    }

    private static Pair pair(int number, @Nullable Arsq kept, Words words, Form form) {
        Situation situation = kept == null ? Situation.OPEN : kept.situation(number);
        return new Pair(
                row(number, "concern", situation.concern(), words, form),
                row(number, "acceptance", situation.acceptance(), words, form));
    }

    private static Row row(int number, String which, @Nullable Integer kept, Words words, Form form) {
        String name = "situations." + number + "." + which;
        return new Row(
                name,
                words.say("a-rsq." + which, "number", number),
                form.typed().containsKey(name) ? form.value(name) : kept == null ? "" : kept.toString());
    }
}
