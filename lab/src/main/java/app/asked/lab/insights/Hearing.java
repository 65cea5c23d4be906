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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person hears on a journey, reading their insights every Sunday with what they had written by then.
///
/// @param claimed topics that ever claimed a change or a difference
/// @param hinted topics that ever stood there as a hint
/// @param week in which the probe was first told as changed; null where it never was
/// @param wrongly whether that was ever the wrong way round: that fear rose
record Hearing(
        Set<Topic> claimed, Set<Topic> hinted, @Nullable Integer week, boolean wrongly) {
    static Hearing of(Journey journey) {
        InsightFacts facts = journey.facts();
        Set<Topic> claimed = EnumSet.noneOf(Topic.class);
        Set<Topic> hinted = EnumSet.noneOf(Topic.class);
        Integer told = null;
        boolean wrongly = false;
        for (int week = 1; week <= journey.days() / 7 + 1; week++) {
            LocalDate sunday = Journey.STARTS.plusDays(7L * week - 1);
            for (Insight insight : Insights.of(Journey.upTo(facts, sunday), sunday)) {
                if (insight.level() == Certainty.HINT) {
                    hinted.add(insight.topic());
                }
                if (insight.level().isClaim()) {
                    claimed.add(insight.topic());
                    boolean probe = insight.topic() == Topic.PROBE;
                    told = probe && told == null ? Integer.valueOf(week) : told;
                    wrongly |= probe && insight.said().key().endsWith(".rose");
                }
            }
        }
        return new Hearing(claimed, hinted, told, wrongly);
    }

    static List<Hearing> of(List<? extends Journey> people) {
        return people.parallelStream().map(Hearing::of).toList();
    }

    /// Without what compares two things, such as guesses and what came.
    Hearing ofChange() {
        return new Hearing(ofChange(claimed), ofChange(hinted), week, wrongly);
    }

    private static Set<Topic> ofChange(Set<Topic> topics) {
        return topics.stream().filter(topic -> !topic.compares()).collect(Collectors.toSet());
    }

    boolean isToldAnything() {
        return !claimed.isEmpty();
    }

    boolean isHinted() {
        return !hinted.isEmpty();
    }

    boolean isToldOfAFall() {
        return week != null && !wrongly;
    }
}
