package app.asked.core.journey.week;

import app.asked.core.ask.Answer;
import app.asked.core.journey.Going;
import app.asked.core.words.Keyed;
import java.util.ArrayList;
import java.util.List;

/// The one gentle suggestion at the end of a week's letter. The first that fits is made; each can be left.
public enum Suggestion implements Keyed {
    /// something bad happened, or it makes things worse: nothing about asking
    BE_GENTLE,
    /// the week took a lot
    LIGHTER,
    /// no ask was made, and one was turned back from
    SMALLER,
    /// no ask was made
    ONE_SMALL,
    /// an ask sat badly: nothing like it
    SOMETHING_ELSE,
    /// no no came of several asks
    BOLDER,
    /// what was feared did not happen
    GUESS_AGAIN,
    /// all else
    SAME_AGAIN;

    private static final int SEVERAL = 3;
    /// From here on a sting took a lot.
    private static final int MUCH = 70;

    /// The suggestion after a week.
    ///
    /// @param earlier the weeks before it
    public static Suggestion after(WeekFacts week, List<WeekFacts> earlier) {
        if (week.harmed() || week.going() == Going.MAKES_THINGS_WORSE) {
            return BE_GENTLE;
        }
        List<WeekFacts> all = new ArrayList<>(earlier);
        all.add(week);
        if (tookMuch(week) || Dip.of(all) != null) {
            return LIGHTER;
        }
        return week.made().isEmpty() ? afterNoAsk(week) : afterAsks(week);
    }

    private static boolean tookMuch(WeekFacts week) {
        return week.answered()
                .map(Answer::sting)
                .anyMatch(sting ->
                        sting != null && sting.worst() != null && sting.worst().value() >= MUCH);
    }

    private static Suggestion afterNoAsk(WeekFacts week) {
        return week.backedOut() > 0 ? SMALLER : ONE_SMALL;
    }

    private static Suggestion afterAsks(WeekFacts week) {
        if (week.answered().anyMatch(Answer::satBadly)) {
            return SOMETHING_ELSE;
        }
        boolean noNo = week.made().stream().noneMatch(ask -> ask.gotNo() || !ask.gotReply());
        if (noNo && week.made().size() >= SEVERAL) {
            return BOLDER;
        }
        boolean calm = !week.degreesOfFears().isEmpty()
                && week.degreesOfFears().stream().allMatch(degree -> degree.value() == 0);
        return calm ? GUESS_AGAIN : SAME_AGAIN;
    }
}
