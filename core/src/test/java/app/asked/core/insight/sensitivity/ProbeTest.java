package app.asked.core.insight.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Version;
import app.asked.core.insight.Insights;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.ProbeItem;
import app.asked.core.insight.questions.Probed;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Unit;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Each figure is the fear of all ten imagined asks, two weeks apart.
class ProbeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Test
    void twoTimesHaveNoRange() {
        Insight two = told(60, 53);

        assertThat(two.level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(two.value()).isNull();
        assertThat(two.said().values()).containsEntry("first", 6.0).containsEntry("latest", 5.5);
        assertThat(told(60, 53, 55, 54).value()).isNotNull();
    }

    @Test
    void aFallThatMoodsAndSpellsDoNotMakeIsToldWithItsDirectionAndSize() {
        Insight told = told(64, 66, 65, 60, 45, 44, 46, 45);

        assertThat(told.level()).isEqualTo(Certainty.FAIRLY_CLEAR);
        assertThat(told.said().key()).isEqualTo("insight.probe.fell");
        assertThat(told.said().values())
                .containsEntry("first", 6.5)
                .containsEntry("latest", 4.5)
                .containsEntry("by", 2.0);
        assertThat(Objects.requireNonNull(told.value()).unit()).isEqualTo(Unit.CHANGE);
        assertThat(told.value().range().value()).isEqualTo(-20);
        assertThat(told.more()).isNull();
    }

    @Test
    void aFallThatMayBeAReturnToTheUsualSaysSo() {
        Insight told = told(65, 59, 55, 53, 52, 51, 50, 50);

        assertThat(told.level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(Objects.requireNonNull(told.more()).key()).isEqualTo("insight.probe.eases");
    }

    @Test
    void aRiseIsClaimedOnlyWhereItIsLarge() {
        assertThat(told(40, 40, 40, 50, 60, 60, 60, 60).level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(told(30, 30, 30, 50, 60, 60, 60, 60).said().key()).isEqualTo("insight.probe.rose");
    }

    @Test
    void aClaimThatNoLongerHoldsIsTakenBackOnceAndThenNotSpokenOf() {
        int[] back = {64, 66, 65, 60, 45, 44, 46, 45, 66, 68, 67};
        LocalDate turned = FIRST.plusWeeks(20);

        assertThat(at(FIRST.plusWeeks(14), back).level().isClaim()).isTrue();
        assertThat(at(turned.minusDays(1), back).level().isClaim()).isTrue();
        assertThat(at(turned, back).level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(at(turned, back).sure().key()).isEqualTo("insight.sure.withdrawn");
        assertThat(at(turned.plusDays(13), back).sure().key()).isEqualTo("insight.sure.withdrawn");
        assertThat(at(turned.plusDays(14), back).sure().key()).isEqualTo("insight.sure.description");
    }

    @Test
    void twoTimesAWeekApartAtTheStartAreOne() {
        List<Rating> ratings = new ArrayList<>(rated(FIRST, 60));
        ratings.addAll(rated(FIRST.plusDays(7), 70));
        ratings.addAll(rated(FIRST.plusDays(14), 90));
        ratings.addAll(rated(FIRST.plusDays(21), 50));
        ratings.addAll(rated(FIRST.plusDays(28), 90));

        assertThat(Probed.of(ratings)).extracting(Probed::day).containsExactly(FIRST.plusDays(7), FIRST.plusDays(21));
        assertThat(Probed.means(Probed.of(ratings))).containsExactly(65, 50);
    }

    private static Insight told(int... fears) {
        return at(FIRST.plusWeeks(2L * fears.length), fears);
    }

    /// With what was written by a day.
    private static Insight at(LocalDate day, int... fears) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < fears.length; i++) {
            LocalDate on = FIRST.plusWeeks(2L * i);
            if (!on.isAfter(day)) {
                ratings.addAll(rated(on, fears[i]));
            }
        }
        InsightFacts facts = new InsightFacts(
                Map.of(), List.of(), List.of(), ratings, List.of(), List.of(), List.of(), List.of(), List.of());
        return Insights.of(facts, day).stream()
                .filter(insight -> insight.topic() == Topic.PROBE)
                .findFirst()
                .orElseThrow();
    }

    private static List<Rating> rated(LocalDate day, int fear) {
        List<Rating> ratings = new ArrayList<>();
        for (ProbeItem item : ProbeItem.usual()) {
            ratings.add(new Rating(
                    new UUID(day.toEpochDay(), ratings.size()),
                    Moment.of(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                    item.id(),
                    Version.AS_IS,
                    new Scale(fear),
                    null,
                    Rating.Use.PROBE));
        }
        return ratings;
    }
}
