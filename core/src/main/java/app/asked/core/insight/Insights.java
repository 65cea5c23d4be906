package app.asked.core.insight;

import app.asked.core.insight.asking.AgainAndAgain;
import app.asked.core.insight.asking.Approach;
import app.asked.core.insight.asking.Gathered;
import app.asked.core.insight.asking.NoesByWeek;
import app.asked.core.insight.asking.Preparing;
import app.asked.core.insight.asking.Weekly;
import app.asked.core.insight.expecting.Belief;
import app.asked.core.insight.expecting.Fear;
import app.asked.core.insight.expecting.FearedAndHappened;
import app.asked.core.insight.expecting.FearedAndReal;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.sensitivity.ArsqScores;
import app.asked.core.insight.sensitivity.Probe;
import app.asked.core.insight.sensitivity.PullToAvoid;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Schedule;
import app.asked.core.insight.sting.PlainCounts;
import app.asked.core.insight.sting.Recovery;
import app.asked.core.insight.sting.Replaying;
import app.asked.core.insight.sting.StingByDomain;
import app.asked.core.insight.sting.StingOfNoes;
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
            PlainCounts::avoided,
            PullToAvoid::tell,
            PlainCounts::rules,
            Weekly::energy,
            Weekly::selfKindness,
            PlainCounts::cameOfThem);

    private Insights() {}

    /// One for each topic, in the topics' order.
    public static List<Insight> of(InsightFacts facts, LocalDate today) {
        return Schedule.of(ALL.stream().map(tell -> tell.apply(facts)).toList(), today);
    }
}
