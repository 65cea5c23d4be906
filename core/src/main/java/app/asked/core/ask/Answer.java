package app.asked.core.ask;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import app.asked.core.words.OrderedSets;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What came of asking. The answer alone is enough.
///
/// @param asked when it was asked
/// @param came when the answer came; absent if at once, or still waiting
/// @param manner how the other person was, up to two
/// @param fear at its worst
/// @param cameTrue whether the feared thing happened
/// @param fearedChance the same belief for a next time
/// @param forLess whether less was asked than planned
public record Answer(
        Moment asked,
        @Nullable Moment came,
        Outcome answer,
        Set<Manner> manner,
        @Nullable Scale fear,
        @Nullable Sting sting,
        Chosen<Feeling> feelings,
        Chosen<BodySign> body,
        @Nullable CameTrue cameTrue,
        @Nullable Chance fearedChance,
        Set<CameOfIt> cameOfIt,
        Set<LeanedOn> leanedOn,
        boolean forLess,
        @Nullable Line offer,
        @Nullable Prose lesson,
        @Nullable Retelling story) {
    private static final Set<Feeling> UNEASY = Set.of(Feeling.GUILTY, Feeling.UNEASY, Feeling.ASHAMED);

    public Answer {
        manner = OrderedSets.ordered(manner);
        cameOfIt = OrderedSets.ordered(cameOfIt);
        leanedOn = OrderedSets.ordered(leanedOn);
    }

    /// When the answer came: at once, where nothing else was written.
    public Moment settled() {
        return came == null ? asked : came;
    }

    public static Answer read(Fields in) {
        Answer read = new Answer(
                in.need("asked", Times.MOMENT),
                in.opt("came", Times.MOMENT),
                in.need("answer", Choices.one(Outcome.class)),
                in.or("manner", Choices.some(Manner.class, 2), Set.of()),
                in.opt("fear", Numbers.SCALE),
                in.part("sting", Sting::read),
                in.or("feelings", Choices.chosen(Feeling.class), Chosen.none()),
                in.or("body", Choices.chosen(BodySign.class), Chosen.none()),
                in.opt("cameTrue", Choices.one(CameTrue.class)),
                in.opt("fearedChance", Numbers.CHANCE),
                in.or("cameOfIt", Choices.some(CameOfIt.class), Set.of()),
                in.or("leanedOn", Choices.some(LeanedOn.class), Set.of()),
                in.or("forLess", Numbers.FLAG, false),
                in.opt("offer", Words.LINE),
                in.opt("lesson", Words.PROSE),
                in.part("story", Retelling::read));
        read.untimely().ifPresent(problem -> in.rule(false, "came", problem.code(), problem.expects()));
        return read;
    }

    /// What is wrong with when the answer came, if anything.
    public Optional<Problem> untimely() {
        if (came != null && answer == Outcome.WAITING) {
            return Optional.of(new Problem("/came", Problem.Code.RULE, Map.of("rule", "waiting-has-not-come"), null));
        }
        return came != null && came.at().isBefore(asked.at())
                ? Optional.of(new Problem("/came", Problem.Code.ORDER, Map.of("field", "asked"), null))
                : Optional.empty();
    }

    /// The same, asked and come then.
    public Answer at(Moment askedThen, @Nullable Moment cameThen) {
        return new Answer(
                askedThen,
                cameThen,
                answer,
                manner,
                fear,
                sting,
                feelings,
                body,
                cameTrue,
                fearedChance,
                cameOfIt,
                leanedOn,
                forLess,
                offer,
                lesson,
                story);
    }

    /// Whether something about it did not feel right to the person.
    public boolean satBadly() {
        return feelings.listed().stream().anyMatch(UNEASY::contains);
    }

    /// With these feelings and signs of the body.
    public Answer feeling(Chosen<Feeling> felt, Chosen<BodySign> sensed) {
        return new Answer(
                asked,
                came,
                answer,
                manner,
                fear,
                sting,
                felt,
                sensed,
                cameTrue,
                fearedChance,
                cameOfIt,
                leanedOn,
                forLess,
                offer,
                lesson,
                story);
    }

    /// Without saying whether the feared thing happened: nothing was feared.
    public Answer ofNothingFeared() {
        return new Answer(
                asked,
                came,
                answer,
                manner,
                fear,
                sting,
                feelings,
                body,
                null,
                fearedChance,
                cameOfIt,
                leanedOn,
                forLess,
                offer,
                lesson,
                story);
    }

    /// With the belief rated again.
    public Answer believing(@Nullable Chance again) {
        return new Answer(
                asked, came, answer, manner, fear, sting, feelings, body, cameTrue, again, cameOfIt, leanedOn, forLess,
                offer, lesson, story);
    }

    /// With a story to tell among what came of it.
    public Answer worthTelling() {
        Set<CameOfIt> more = EnumSet.of(CameOfIt.STORY_TO_TELL);
        more.addAll(cameOfIt);
        return new Answer(
                asked,
                came,
                answer,
                manner,
                fear,
                sting,
                feelings,
                body,
                cameTrue,
                fearedChance,
                more,
                leanedOn,
                forLess,
                offer,
                lesson,
                story);
    }

    /// With that retelling.
    public Answer retold(@Nullable Retelling retelling) {
        return new Answer(
                asked,
                came,
                answer,
                manner,
                fear,
                sting,
                feelings,
                body,
                cameTrue,
                fearedChance,
                cameOfIt,
                leanedOn,
                forLess,
                offer,
                lesson,
                retelling);
    }
}
