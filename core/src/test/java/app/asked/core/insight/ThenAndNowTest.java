package app.asked.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.fact.ThenAndNow;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.Person;
import app.asked.core.words.Said;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a person's asks were like at first and lately, side by side: a third of them that was hard, and the rest.
class ThenAndNowTest {
    private final Person maya = Cast.maya();

    @Test
    void fewerThanTwelveHaveNoThen() {
        lives(11);

        assertThat(told(Topic.REPLAYING).more().key()).isEqualTo("insight.replaying.middle");
        assertThat(told(Topic.PREPARING).more().key()).isEqualTo("insight.preparing.half");
        assertThat(told(Topic.RECOVERY).more().key()).isNotEqualTo("insight.recovery.then");
    }

    @Test
    void replayingPreparingAndRecoveryAreToldThenAndNowAndNothingIsClaimed() {
        lives(12);

        assertThat(told(Topic.REPLAYING).more().values()).isEqualTo(Map.of("then", 8.0, "now", 2.0));
        assertThat(spans(Topic.PREPARING)).containsExactly(60L, 10L);
        assertThat(spans(Topic.RECOVERY)).containsExactly(4L, 15L);
        for (Topic topic : List.of(Topic.REPLAYING, Topic.PREPARING, Topic.RECOVERY)) {
            assertThat(told(topic).level()).isEqualTo(Certainty.DESCRIPTION);
        }
    }

    @Test
    void whatWasNeverOverIsNotPutBesideAnything() {
        for (int day = 1; day <= 12; day++) {
            maya.asks(day, "pet-dog")
                    .hears(Outcome.NO)
                    .checkedInAfterHours(20, 50, day < 5 ? Recovered.NOT_YET : Recovered.MINUTES);
        }

        assertThat(told(Topic.RECOVERY).more().key()).isNotEqualTo("insight.recovery.then");
    }

    @Test
    void theFirstThirdAndTheLaterHalf() {
        assertThat(ThenAndNow.of(IntStream.range(0, 13).boxed().toList()))
                .contains(new ThenAndNow<>(List.of(0, 1, 2, 3, 4), List.of(7, 8, 9, 10, 11, 12)));
    }

    private void lives(int asks) {
        for (int day = 1; day <= asks; day++) {
            boolean then = day <= 4;
            maya.asks(day, "pet-dog")
                    .preparingForMinutes(then ? 60 : 10)
                    .hears(Outcome.NO)
                    .checkedInAfterHours(20, then ? 80 : 20, then ? Recovered.HOURS : Recovered.MINUTES);
        }
    }

    private List<Object> spans(Topic topic) {
        Map<String, Object> values = told(topic).more().values();
        return List.of(count(values.get("then")), count(values.get("now")));
    }

    private static Object count(@Nullable Object span) {
        Said said = (Said) Objects.requireNonNull(span);
        return Objects.requireNonNull(said.values().get("count"));
    }

    private Told told(Topic topic) {
        Insight insight = Insights.of(InsightFacts.of(maya.facts().asks()), maya.day(20)).stream()
                .filter(each -> each.topic() == topic)
                .findFirst()
                .orElseThrow();
        return new Told(insight.level(), Objects.requireNonNull(insight.more()));
    }

    private record Told(Certainty level, Said more) {}
}
