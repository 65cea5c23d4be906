package app.asked.server.ask.after;

import app.asked.core.ask.BodySign;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.LeanedOn;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.words.Line;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.look.AnswersView;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The questions of the log. An answer alone is enough.
///
/// @param chosen the answer that was tapped on the way here; then the tiles are folded
/// @param cameTrue null where nothing was feared
/// @param waited whether the answer was waited for
/// @param more whether what stands under "Add more" is open
/// @param when whether the question for when it was is open
public record AnswerView(
        Questions questions,
        AnswersView answers,
        AnswersView.@Nullable Tile chosen,
        ChipsView manner,
        @Nullable ChipsView cameTrue,
        ScaleView fear,
        ScaleView sting,
        ChipsView feelings,
        ChipsView body,
        ChipsView cameOfIt,
        ChipsView leanedOn,
        ScaleView stingNow,
        boolean waited,
        boolean more,
        boolean when) {
    private static final int FEELINGS_SHOWN = 9;

    static AnswerView of(Words words, Questions questions, Paint paint, @Nullable Line feared, boolean waited) {
        String tapped = questions.value("answer.answer");
        Outcome outcome = Stream.of(Outcome.values())
                .filter(each -> each.key().equals(tapped))
                .findFirst()
                .orElse(null);
        AnswersView answers = AnswersView.of(words, "answer.answer", paint, outcome)
                .troubledBy(questions
                        .errors()
                        .at(words, questions.form(), "answer.answer", key -> words.say("answer." + key)));
        return new AnswerView(
                questions,
                answers,
                answers.tiles().stream()
                        .filter(AnswersView.Tile::chosen)
                        .findFirst()
                        .orElse(null),
                questions
                        .chips("manner", "answer.manner", Choice.TWO, Manner.values())
                        .hinting(words.say("manner.hint")),
                feared == null ? null : cameTrue(words, questions, feared),
                questions.scale("fear", "answer.fear"),
                questions.scale("sting", "answer.sting.worst"),
                questions.own(
                        questions
                                .chips("feeling", "answer.feelings", Choice.ANY, Feeling.values())
                                .folding(FEELINGS_SHOWN),
                        "feelingsOwn"),
                questions.own(questions.chips("body", "answer.body", Choice.ANY, BodySign.values()), "bodyOwn"),
                questions.chips("came-of-it", "answer.cameOfIt", Choice.ANY, CameOfIt.values()),
                questions
                        .chips("leaned-on", "answer.leanedOn", Choice.ANY, LeanedOn.values())
                        .hinting(words.say("leaned-on.help")),
                questions.scale("sting-now", "answer.sting.now"),
                waited,
                questions.holdsAny(
                        "answer.lesson",
                        "answer.body",
                        "bodyOwn",
                        "answer.cameOfIt",
                        "answer.leanedOn",
                        "answer.sting.now"),
                questions.problem("asked.day") != null
                        || questions.problem("asked.time") != null
                        || questions.holdsAny("answer.came", "came.day", "came.time"));
    }

    private static ChipsView cameTrue(Words words, Questions questions, Line feared) {
        String asks = words.say("came-true.question", "fear", feared.text());
        return questions.chosen(
                ChipsView.of(words, asks, "answer.cameTrue", Choice.ONE, "came-true", CameTrue.values()));
    }

    public String value(String name) {
        return questions.value(name);
    }

    public @Nullable String problem(String name) {
        return questions.problem(name);
    }

    /// That of the day, or of the order in which asking and answer stand.
    public @Nullable String cameProblem() {
        return problem("came.day") == null ? problem("answer.came") : problem("came.day");
    }

    public boolean forLess() {
        return questions.form().has("answer.forLess");
    }
}
