package app.asked.server.insight;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.questions.Arsq.Situation;
import app.asked.server.ask.form.Filled;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The A-RSQ to fill in, or to go on with: nine situations by their number in the questionnaire, two answers each.
///
/// @param kept whether some of it was kept before
public record ArsqView(UUID id, boolean kept, List<Pair> situations, Form form, FieldErrors errors) {
    /// What one may answer, from low to high.
    public static final List<Integer> CELLS =
            IntStream.rangeClosed(Arsq.LEAST, Arsq.MOST).boxed().toList();

    private static final String CONCERN = "concern";
    private static final String ACCEPTANCE = "acceptance";

    public record Pair(Row concern, Row acceptance) {}

    /// One of the eighteen.
    ///
    /// @param name the field of the form
    /// @param value what was answered; blank where nothing was
    public record Row(
            String name,
            String question,
            String value,
            @Nullable String problem) {}

    public ArsqView {
        situations = List.copyOf(situations);
    }

    static ArsqView of(UUID id, boolean kept, Words words, Form sent, FieldErrors errors) {
        Form form = errors.again(sent);
        return new ArsqView(
                id,
                kept,
                IntStream.rangeClosed(1, Arsq.SITUATIONS)
                        .mapToObj(number -> new Pair(
                                row(number, CONCERN, words, form, errors),
                                row(number, ACCEPTANCE, words, form, errors)))
                        .toList(),
                form,
                errors);
    }

    private static Row row(int number, String which, Words words, Form form, FieldErrors errors) {
        String name = name(number, which);
        return new Row(
                name, words.say("a-rsq." + which, "number", number), form.value(name), errors.at(words, form, name));
    }

    /// The form as it is kept.
    static Form filled(Versioned<Arsq> kept, Instant now) {
        Filled filled = new Filled().with(Form.REV, kept.rev());
        for (int number = 1; number <= Arsq.SITUATIONS; number++) {
            Situation situation = kept.value().situation(number);
            filled.with(name(number, CONCERN), situation.concern())
                    .with(name(number, ACCEPTANCE), situation.acceptance());
        }
        return filled.form(now);
    }

    private static String name(int number, String which) {
        return "situations." + number + "." + which;
    }
}
