package app.asked.lab.insights;

import app.asked.core.insight.Insights;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person hears of change on a journey, reading their insights every Sunday with what they had written by then.
///
/// @param asks how many asks they had made when a change was first claimed; null where none was
/// @param topic what it was claimed of
/// @param wrongly whether a change was claimed the wrong way round: that fear rose
/// @param hinted whether a hint of change ever stood there
/// @param compared topics that claimed something that is no change, such as that noes are guessed too high
record Hearing(@Nullable Integer asks, @Nullable Topic topic, boolean wrongly, boolean hinted, Set<Topic> compared) {
    /// Topics that speak of change, and not of how a person is.
    static final Set<Topic> CHANGE = EnumSet.of(Topic.BELIEF, Topic.SAME_AGAIN, Topic.PROBE, Topic.STING);

    static Hearing of(MadeUp person) {
        InsightFacts journey = person.journey();
        Integer asks = null;
        Topic first = null;
        boolean wrongly = false;
        boolean hinted = false;
        Set<Topic> compared = EnumSet.noneOf(Topic.class);
        for (int week = 1; week <= person.days() / 7 + 1; week++) {
            LocalDate sunday = MadeUp.STARTS.plusDays(7L * week - 1);
            InsightFacts soFar = MadeUp.upTo(journey, sunday);
            for (Insight insight : Insights.of(soFar, sunday)) {
                boolean ofChange = CHANGE.contains(insight.topic());
                hinted |= ofChange && insight.level() == Certainty.HINT;
                if (insight.level().isClaim() && ofChange) {
                    asks = asks == null ? Integer.valueOf(soFar.asks().size()) : asks;
                    first = first == null ? insight.topic() : first;
                    wrongly |= insight.said().key().endsWith(".rose");
                } else if (insight.level().isClaim()) {
                    compared.add(insight.topic());
                }
            }
        }
        return new Hearing(asks, first, wrongly, hinted, compared);
    }

    static List<Hearing> of(List<MadeUp> people) {
        return people.parallelStream().map(Hearing::of).toList();
    }

    boolean isTold() {
        return asks != null;
    }
}
