package app.asked.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Origin;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.week.Weeks;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the essay's month says: what its author found, told as it was, since so few can be chance.
class EssayInsightsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 29);
    private static final Set<String> WORK = Set.of("pitch-a-company", "coffee-with-someone-admired");

    private final List<Insight> insights = Insights.of(month(), LAST_DAY);

    @Test
    void thereIsOneForEachTopicInOrder() {
        assertThat(insights).extracting(Insight::topic).containsExactly(Topic.values());
    }

    @Test
    void ofSixteenAsksNothingIsSaidBeyondWhatHappened() {
        assertThat(insights).noneMatch(insight -> insight.level().compareTo(Certainty.DESCRIPTION) > 0);
    }

    @Test
    void asksAndNoesAreCountedAndSilenceIsNoNo() {
        assertThat(of(Topic.GATHERED).said().values()).containsEntry("asks", 16).containsEntry("noes", 9);
        assertThat(of(Topic.APPROACH).said().values()).containsEntry("made", 16).containsEntry("count", 16);
    }

    /// Before: 50, 40, 30, 50, 50, 60, 60. After: 30, 20, 20, 30, 30, 30, 60.
    @Test
    void whatWasFearedSeemedLessLikelyAfterwards() {
        assertThat(of(Topic.BELIEF).said().values())
                .containsEntry("before", 5.0)
                .containsEntry("after", 3.0);
        assertThat(of(Topic.FEARED_AND_HAPPENED).said().values())
                .containsEntry("never", 5)
                .containsEntry("count", 7);
    }

    /// Guesses of the fourteen that were answered come to 890; nine were noes.
    @Test
    void noesCameAboutAsOftenAsGuessed() {
        assertThat(of(Topic.FEARED_AND_REAL).said().values())
                .containsEntry("expected", 6.5)
                .containsEntry("noes", 9)
                .containsEntry("count", 14);
    }

    @Test
    void fearWasSmallerThanGuessedNineTimesAndBiggerOnce() {
        assertThat(of(Topic.FEAR).said().values())
                .containsEntry("smaller", 9)
                .containsEntry("bigger", 1)
                .containsEntry("count", 14);
    }

    @Test
    void theLatestNoesStungLess() {
        Insight sting = of(Topic.STING);

        assertThat(sting.said().values()).containsEntry("now", 1.5).containsEntry("before", 5.0);
    }

    @Test
    void workStungLess() {
        Insight domains = of(Topic.STING_BY_DOMAIN);

        assertThat(domains.said().values()).containsEntry("own", 1.5).containsEntry("others", 4.5);
    }

    @Test
    void theDipIsDescribed() {
        Insight energy = of(Topic.ENERGY);

        assertThat(energy.level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(energy.said().values()).containsEntry("week", 3).containsEntry("energy", 2.0);
    }

    @Test
    void noesAreCountedWeekByWeek() {
        assertThat(of(Topic.NOES_BY_WEEK).said().values())
                .containsEntry("noes", 2)
                .containsEntry("asks", 4)
                .containsEntry("laterNoes", 3);
    }

    @Test
    void whereTheMonthHasTooFewItSaysSo() {
        assertThat(List.of(Topic.PROBE, Topic.SAME_AGAIN, Topic.SELF_KINDNESS, Topic.AVOIDED))
                .allSatisfy(topic -> assertThat(of(topic).level()).isEqualTo(Certainty.NOT_ENOUGH_YET));
    }

    private Insight of(Topic topic) {
        return insights.stream()
                .filter(each -> each.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static InsightFacts month() {
        JourneyFacts lived = EssayMonth.lived().facts();
        Map<ChallengeId, Challenge> challenges = new HashMap<>();
        lived.asks().forEach(ask -> {
            ChallengeId id = ask.ask().challenge();
            if (id != null) {
                challenges.put(id, challenge(id));
            }
        });
        return new InsightFacts(
                challenges,
                lived.asks(),
                Weeks.of(lived, LAST_DAY),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lived.rests());
    }

    private static Challenge challenge(ChallengeId id) {
        return new Challenge(
                id,
                Origin.LIBRARY,
                new Line("Ask for " + id),
                null,
                null,
                null,
                null,
                WORK.contains(id.value()) ? Domain.WORK : Domain.STRANGERS,
                Channel.IN_PERSON,
                new Scale(50),
                ChanceOfNo.estimate(50),
                null,
                null,
                Set.of(),
                false,
                false,
                Set.of(),
                null,
                false);
    }
}
