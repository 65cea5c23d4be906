package app.asked.core.insight.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.Insights;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Pull;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PullToAvoidTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Avoided SHOP = new Avoided(new UUID(0, 1), new Line("Asking in a shop"), null);
    private static final Avoided HELP = new Avoided(new UUID(0, 2), new Line("Asking for help"), null);

    private final List<Pull> pulls = new ArrayList<>();

    @Test
    void oneTimeSaysNothingYet() {
        rated(SHOP, 0, 70);

        assertThat(told().level()).isEqualTo(Certainty.NOT_ENOUGH_YET);
    }

    @Test
    void twoTimesAreThenAndNow() {
        rated(SHOP, 0, 70);
        rated(SHOP, 4, 40);

        Insight told = told();
        assertThat(told.level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(told.said().values()).containsEntry("first", 7.0).containsEntry("latest", 4.0);
        assertThat(told.more()).isNotNull();
    }

    @Test
    void aSkippedTimeIsNoZero() {
        rated(SHOP, 0, 70);
        rated(SHOP, 4, null);
        rated(SHOP, 8, 0);

        assertThat(told().count()).isEqualTo(2);
        assertThat(told().said().values()).containsEntry("latest", 0.0);
    }

    @Test
    void aThingThatIsNewOrNoMoreMovesNothing() {
        rated(SHOP, 0, 80);
        rated(SHOP, 4, 80);
        rated(HELP, 4, 20);
        rated(HELP, 8, 20);

        assertThat(told().said().values()).containsEntry("first", 5.0).containsEntry("latest", 5.0);
    }

    @Test
    void whatWasDeletedDoesNotCount() {
        rated(SHOP, 0, 80);
        pulls.add(pull(new UUID(0, 9), 4, 10));

        assertThat(told().count()).isEqualTo(1);
    }

    @Test
    void aTimeMuchSoonerThanFourWeeksDoesNotCount() {
        rated(SHOP, 0, 80);
        rated(SHOP, 1, 10);
        rated(SHOP, 4, 80);

        assertThat(told().count()).isEqualTo(2);
        assertThat(told().said().values()).containsEntry("latest", 8.0);
    }

    @Test
    void aLargeFallThatLastsIsClaimedAtTheEighthTime() {
        for (int time = 0; time < 8; time++) {
            assertThat(told().level().isClaim()).isFalse();
            rated(SHOP, 4 * time, time < 3 ? 80 : 50);
        }

        Insight told = told();
        assertThat(told.level()).isEqualTo(Certainty.FAIRLY_CLEAR);
        assertThat(told.said().key()).isEqualTo("insight.pull.fell");
    }

    @Test
    void aFallThatMoodsMakeIsNoneAndARiseTakesMore() {
        assertThat(afterEight(80, 60)).isEqualTo(Certainty.DESCRIPTION);
        assertThat(afterEight(40, 70)).isEqualTo(Certainty.DESCRIPTION);
        assertThat(afterEight(40, 90)).isEqualTo(Certainty.FAIRLY_CLEAR);
    }

    private Certainty afterEight(int first, int latest) {
        pulls.clear();
        for (int time = 0; time < 8; time++) {
            rated(SHOP, 4 * time, time < 3 ? first : latest);
        }
        return told().level();
    }

    private void rated(Avoided avoided, int week, @Nullable Integer pull) {
        pulls.add(pull(avoided.id(), week, pull));
    }

    private Pull pull(UUID avoided, int week, @Nullable Integer pull) {
        var when = FIRST.plusWeeks(week).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Pull(
                new UUID(1, pulls.size()),
                avoided,
                Moment.of(when, ZoneOffset.UTC),
                pull == null ? null : new Scale(pull));
    }

    private Insight told() {
        InsightFacts facts = new InsightFacts(
                Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(SHOP, HELP), pulls, List.of());
        return Insights.of(facts, FIRST.plusYears(2)).stream()
                .filter(insight -> insight.topic() == Topic.PULL)
                .findFirst()
                .orElseThrow();
    }
}
