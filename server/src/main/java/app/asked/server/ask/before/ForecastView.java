package app.asked.server.ask.before;

import app.asked.core.ask.Ask;
import app.asked.core.journey.Rule;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The guess before an ask: at most three scales of one tap, nothing chosen, everything skippable.
///
/// @param belief its question names what is feared, once that is known
/// @param beliefAsks the question with `{fear}` where the feared outcome goes
/// @param rules null for a person who has none
/// @param recalled whether it is known already how the ask went
public record ForecastView(
        Plan plan,
        String title,
        Questions questions,
        ScaleView chanceOfNo,
        ScaleView fear,
        ChipsView feared,
        ScaleView belief,
        String beliefAsks,
        @Nullable ChipsView rules,
        boolean recalled) {
    static ForecastView of(Words words, Plan plan, List<Rule> rules, Form form, FieldErrors errors) {
        Questions questions = new Questions(words, form, errors);
        String fear = fear(words, form);
        String beliefAsks = words.say("scale.belief.question", "fear", "{fear}");
        ScaleView belief = questions.scale("belief", "forecast.fearedChance", "fear", fear == null ? "" : fear);
        return new ForecastView(
                plan,
                plan.titleIn(words),
                questions,
                questions.scale("chance-of-no", "forecast.chanceOfNo").hinting(words.say("scale.first-use")),
                questions.scale("fear-before", "forecast.fear"),
                feared(words, questions),
                fear == null ? asking(belief, words.say("ask.forecast.belief")) : belief,
                beliefAsks,
                rules.isEmpty() ? null : rules(words, rules, questions),
                plan.isOver());
    }

    private static @Nullable String fear(Words words, Form form) {
        if (form.has(Feared.OWN)) {
            return form.value(Feared.OWN);
        }
        String tapped = form.value(Feared.FIELD);
        return Feared.KEYS.contains(tapped) && !Feared.isNothing(form) ? words.say("feared." + tapped) : null;
    }

    private static ScaleView asking(ScaleView scale, String question) {
        return new ScaleView(
                scale.name(),
                question,
                scale.anchors(),
                scale.value(),
                scale.hint(),
                scale.problem(),
                scale.notAnswered());
    }

    private static ChipsView feared(Words words, Questions questions) {
        ChipsView chips = ChipsView.of(
                        words, words.say("feared.question"), Feared.FIELD, Choice.ONE, "feared", Feared.KEYS)
                .hinting(words.say("feared.hint"));
        return questions.own(questions.chosen(chips), Feared.OWN);
    }

    private static ChipsView rules(Words words, List<Rule> rules, Questions questions) {
        List<ChipsView.Chip> chips = rules.stream()
                .map(rule ->
                        new ChipsView.Chip(rule.id().toString(), rule.text().text(), false))
                .toList();
        return questions.chosen(ChipsView.growing("ask.rules", words.say("ask.rules.question"), Choice.ANY, chips));
    }

    public UUID id() {
        return plan.id();
    }

    public boolean isNew() {
        return plan.isNew();
    }

    public Paint paint() {
        return plan.paint();
    }

    public @Nullable String opening() {
        return plan.challenge() == null || plan.challenge().opening() == null
                ? null
                : plan.challenge().opening().text();
    }

    public @Nullable String exit() {
        return plan.challenge() == null || plan.challenge().exit() == null
                ? null
                : plan.challenge().exit().text();
    }

    /// The pages that come next, for a phone that loses the network here.
    public String ahead() {
        String of = isNew() ? "?challenge=" + challenge() : "";
        return isNew() && challenge() == null
                ? ""
                : Stream.of("go", "log", "backed-out")
                        .map(page -> "/asks/" + id() + "/" + page + of)
                        .collect(Collectors.joining(" "));
    }

    public @Nullable String challenge() {
        return plan.challenge() == null ? null : plan.challenge().id().value();
    }

    public String version() {
        return plan.version().key();
    }

    /// As it was written, for an ask without a challenge.
    public @Nullable String ownTitle() {
        return plan.title() == null ? null : plan.title().text();
    }

    /// Of the ask of one's own that is asked again.
    public @Nullable String domain() {
        return again() == null || again().domain() == null
                ? null
                : again().domain().key();
    }

    /// Of the ask of one's own that is asked again.
    public @Nullable String channel() {
        return again() == null || again().channel() == null
                ? null
                : again().channel().key();
    }

    private @Nullable Ask again() {
        return plan.before() == null ? null : plan.before().ask();
    }

    public List<String> chosenFrom() {
        return plan.chosenFrom().stream().map(Object::toString).toList();
    }

    /// The ask whose guess can be made again in one tap.
    public @Nullable UUID sameGuessAs() {
        return plan.hasGuess() && plan.before() != null ? plan.before().id() : null;
    }

    /// The ask that is asked again.
    public @Nullable UUID before() {
        return plan.before() == null ? null : plan.before().id();
    }

    public boolean canBeSmaller() {
        return plan.canBeSmaller();
    }

    public String preparedFrom() {
        return questions.value(ForecastForm.PREPARED_FROM);
    }

    /// Whether the fear is unfolded: where anything is said of it.
    public boolean fearful() {
        return questions.holdsAny("forecast.fear", Feared.FIELD, Feared.OWN, "forecast.fearedChance");
    }

    public boolean wide() {
        return questions.holdsAny("ask.who", "ask.place", "ask.rules");
    }
}
