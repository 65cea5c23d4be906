package app.asked.core.journey.week;

import app.asked.core.ask.Answer;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.Manner;
import app.asked.core.words.Keyed;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Titles to start from, where a week fits them. The smiling ones keep away from a week in which an answer hurt.
public enum WeekTitle implements Keyed {
    MILD_NERVES,
    A_STEP_UP,
    NAP_WAS_THE_HIGHLIGHT,
    NOES_WITH_MANNERS,
    TWO_DOGS_AND_A_POLITE_NO;

    /// Up to here fear is "strong, and I could still go on".
    private static final int MILD = 50;

    private static final Set<Manner> MANNERS = EnumSet.of(Manner.WARM, Manner.KIND, Manner.POLITE);

    public static List<WeekTitle> fitting(WeekFacts week) {
        return Arrays.stream(values()).filter(title -> title.fits(week)).toList();
    }

    private boolean fits(WeekFacts week) {
        return switch (this) {
            case MILD_NERVES -> hasFear(week) && !hasStrongFear(week);
            case A_STEP_UP -> week.number() > 1 && !week.made().isEmpty();
            case NAP_WAS_THE_HIGHLIGHT -> !week.hurt() && !week.rests().isEmpty();
            case NOES_WITH_MANNERS -> !week.hurt() && politeNoes(week) >= 2;
            case TWO_DOGS_AND_A_POLITE_NO -> !week.hurt() && animals(week) == 2 && politeNoes(week) == 1;
        };
    }

    private static boolean hasFear(WeekFacts week) {
        return week.answered().anyMatch(answer -> answer.fear() != null);
    }

    private static boolean hasStrongFear(WeekFacts week) {
        return week.answered()
                .anyMatch(answer -> answer.fear() != null && answer.fear().value() > MILD);
    }

    private static long politeNoes(WeekFacts week) {
        return week.answered()
                .filter(answer -> answer.answer().isNo() && !Collections.disjoint(answer.manner(), MANNERS))
                .count();
    }

    private static long animals(WeekFacts week) {
        return week.answered()
                .map(Answer::cameOfIt)
                .filter(came -> came.contains(CameOfIt.ANIMAL))
                .count();
    }
}
