package app.asked.core.story;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Six to eight questions about what happened, in the order in which they are asked. They go from the outside in and
/// out again: none ends on the hurt.
public final class Interview {
    private static final int MOST = 8;

    private static final List<Question> OF_LONG_AGO = List.of(
            Question.HAPPENED,
            Question.TOLD_MYSELF,
            Question.CARRIED,
            Question.THEN_AND_NOW,
            Question.TELL_A_FRIEND,
            Question.OPENED);

    /// It asks what helped, and nothing more about what was done.
    private static final List<Question> OF_HARM = List.of(
            Question.HAPPENED,
            Question.HELPED,
            Question.TOLD_MYSELF,
            Question.THEN_AND_NOW,
            Question.TELL_A_FRIEND,
            Question.NEXT);

    private static final Set<Question> ALWAYS = EnumSet.of(
            Question.WHY_THIS,
            Question.BEFORE,
            Question.HAPPENED,
            Question.TOLD_MYSELF,
            Question.TELL_A_FRIEND,
            Question.OPENED);

    private Interview() {}

    /// The questions of a story.
    ///
    /// @param asks that it is of; without any, it is of something from before
    public static List<Question> about(List<WholeAsk> asks) {
        if (asks.isEmpty()) {
            return OF_LONG_AGO;
        }
        return any(asks, ask -> ask.harm() != null) ? OF_HARM : ofAsks(asks);
    }

    private static List<Question> ofAsks(List<WholeAsk> asks) {
        Set<Question> asked = EnumSet.copyOf(ALWAYS);
        addIf(any(asks, ask -> ask.hurt() && ask.gotNo()), Question.STUNG, asked);
        addIf(any(asks, ask -> ask.expectedNo() && got(ask, Outcome.YES)), Question.SURE_OF_NO, asked);
        addIf(any(asks, WholeAsk::turnedBack), turn(asks), asked);
        addIf(any(asks, ask -> got(ask, Outcome.NO_REPLY)), Question.SILENCE, asked);
        addIf(!any(asks, WholeAsk::hurt), Question.LAUGH, asked);
        return List.copyOf(asked);
    }

    private static Question turn(List<WholeAsk> asks) {
        return any(asks, back -> back.turnedBack() && any(asks, later -> isAfter(later, back)))
                ? Question.CAME_BACK
                : Question.IN_THE_WAY;
    }

    private static boolean isAfter(WholeAsk later, WholeAsk before) {
        return later.made() && later.when().at().isAfter(before.when().at());
    }

    private static boolean got(WholeAsk ask, Outcome outcome) {
        return ask.counted() != null && ask.counted().answer() == outcome;
    }

    private static boolean any(List<WholeAsk> asks, Predicate<WholeAsk> which) {
        return asks.stream().anyMatch(which);
    }

    private static void addIf(boolean fits, Question question, Set<Question> asked) {
        if (fits && asked.size() < MOST) {
            asked.add(question);
        }
    }
}
