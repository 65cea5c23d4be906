package app.asked.core.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Everything that a person's records say by a day.
public final class Insights {
    private static final List<Function<InsightFacts, DraftInsight>> ALL = List.of(
            Gathered::tell,
            Belief::tell,
            FearedAndHappened::tell,
            FearedAndReal::tell,
            NoesByWeek::tell,
            Fear::tell,
            AgainAndAgain::tell,
            Probe::tell,
            ArsqScores::tell,
            StingOfNoes::tell,
            StingByDomain::tell,
            Recovery::tell,
            Replaying::tell,
            Preparing::tell,
            Approach::tell,
            Named::avoided,
            Named::rules,
            Weekly::energy,
            Weekly::selfKindness,
            Named::cameOfThem);

    private Insights() {}

    /// One for each topic, in the topics' order.
    public static List<Insight> of(InsightFacts facts, LocalDate today) {
        return Schedule.of(ALL.stream().map(tell -> tell.apply(facts)).toList(), today);
    }
}
