package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.LeanedOn;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.Afterwards;
import app.asked.core.ask.after.Compared;
import app.asked.core.ask.after.Telling;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.words.Line;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.look.TwofoldView;
import app.asked.server.web.look.TwofoldView.Row;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is said once an ask is written down.
///
/// @param facts guesses beside what came; null where there are not two of a kind
/// @param questions of the one form on it
/// @param belief the belief rated again; null where nothing was feared, or no answer came yet
/// @param beliefs the belief before and now, once it was rated again
/// @param telling the ask in two sentences to pass on
/// @param bolder whether the same person could be asked for something bolder: a friend or a relative, after a yes
/// @param heavy whether the calm line stands below
public record SavedView(
        FoundAsk ask,
        Afterwards.Kind kind,
        String words,
        @Nullable String smile,
        @Nullable TwofoldView facts,
        Questions questions,
        @Nullable ScaleView belief,
        @Nullable String beliefs,
        @Nullable String telling,
        boolean bolder,
        boolean heavy) {
    static SavedView of(Questions questions, FoundAsk ask, Afterwards after, boolean heavy) {
        Words words = questions.words();
        String telling = Telling.of(ask.whole(), ask.challenge()).stream()
                .map(words::say)
                .collect(Collectors.joining(" "));
        return new SavedView(
                ask,
                after.kind(),
                words.say(after.words()),
                after.smile() == null ? null : words.say(after.smile()),
                facts(words, after.compared()),
                questions,
                belief(questions, ask),
                beliefs(words, after.compared()),
                telling.isEmpty() ? null : telling,
                canBeBolder(ask),
                heavy);
    }

    private static @Nullable TwofoldView facts(Words words, List<Compared> compared) {
        List<Row> rows = compared.stream()
                .map(each -> row(words, each))
                .filter(Objects::nonNull)
                .toList();
        return rows.isEmpty()
                ? null
                : new TwofoldView(words.say("ask.saved.facts"), words.say("look.guess"), words.say("look.came"), rows);
    }

    /// Null for the belief rated again, which has a line of its own.
    private static @Nullable Row row(Words words, Compared compared) {
        return switch (compared) {
            case Compared.NoAndAnswer(var guessed, var came) ->
                new Row(
                        words.say("afterwards.compared.no-and-answer"),
                        words.say("ask.tenth", "tenth", guessed.cell()),
                        words.say("answer." + came.key()));
            case Compared.FearAndFear(var guessed, var came) ->
                new Row(
                        words.say("afterwards.compared.fear-and-fear"),
                        Integer.toString(guessed.cell()),
                        Integer.toString(came.cell()));
            case Compared.FearedAndHappened(Line feared, var guessed, var came) ->
                new Row(
                        words.say("afterwards.compared.feared", "feared", feared.text()),
                        words.say("ask.tenth", "tenth", guessed.cell()),
                        words.say("came-true." + came.key()));
            case Compared.BeliefAndBelief _ -> null;
        };
    }

    private static @Nullable String beliefs(Words words, List<Compared> compared) {
        return compared.stream()
                .filter(Compared.BeliefAndBelief.class::isInstance)
                .map(Compared.BeliefAndBelief.class::cast)
                .map(both -> words.say(
                        "afterwards.belief",
                        "before",
                        both.before().cell(),
                        "after",
                        both.after().cell()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ScaleView belief(Questions questions, FoundAsk ask) {
        Line feared = ask.feared();
        Answer answer = ask.whole().counted();
        return feared == null || answer == null || answer.answer() == Outcome.WAITING
                ? null
                : questions.scale("belief-after", SavedPages.FIELD, "fear", feared.text());
    }

    private static boolean canBeBolder(FoundAsk ask) {
        Challenge challenge = ask.challenge();
        WholeAsk whole = ask.whole();
        return challenge != null
                && challenge.domain() == Domain.FRIENDS_AND_FAMILY
                && challenge.bolder() != null
                && ask.ask().version() != Version.BOLDER
                && whole.counted() != null
                && whole.counted().answer() == Outcome.YES;
    }

    /// The one more question that the screen asks, after its kind words: the first that is still open.
    public @Nullable Question question() {
        if (satBadly()) {
            return Question.STOP_SUGGESTING;
        }
        if (belief != null && !rated()) {
            return Question.BELIEF;
        }
        return keepable() && !collected() ? Question.KEEP : null;
    }

    /// What one more can be.
    public enum Question {
        /// whether Asked stops suggesting what sat badly
        STOP_SUGGESTING,
        /// how likely the feared thing seems now
        BELIEF,
        /// whether a no goes to the collection
        KEEP
    }

    /// Whether the smile stands: one that asks to keep a no waits for its turn.
    public boolean smiles() {
        return smile != null && (!keepable() || collected() || question() == Question.KEEP);
    }

    /// Whether the belief was rated again already.
    public boolean rated() {
        return belief != null && belief.value() != null;
    }

    /// Whether the smile asks to keep this no.
    public boolean keepable() {
        return smile != null && ask.whole().gotNo();
    }

    /// Whether it is kept already.
    public boolean collected() {
        Answer answer = ask.answer();
        return answer != null && answer.cameOfIt().contains(CameOfIt.STORY_TO_TELL);
    }

    /// Whether it did not feel right to the person, and Asked might suggest it again.
    public boolean satBadly() {
        Answer answer = ask.answer();
        return answer != null && answer.satBadly() && ask.challenge() != null;
    }

    public boolean hadADrink() {
        Answer answer = ask.answer();
        return answer != null && answer.leanedOn().contains(LeanedOn.HAD_A_DRINK);
    }

    public String says(Words words) {
        return words.say("doorstep." + ask.door().stance().key());
    }
}
