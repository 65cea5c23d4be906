package app.asked.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.questions.Arsq.Situation;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.Rule;
import app.asked.core.journey.week.Weeks;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.Person;
import app.asked.core.words.Line;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A dog petted on each day of a week, with all that the essay's month left out: check-ins, time to prepare, own rules,
/// what came of it. Each figure was worked by hand.
class WeekOfSevenAsksTest {
    private static final int[] FELT = {60, 50, 50, 40, 40, 30, 20};
    private static final int[] PREPARED = {60, 5, 30, 10, 25, 15, 20};
    private static final int[] REPLAYED = {100, 80, 60, 50, 40, 20, 0};
    private static final Rule RULE = new Rule(Cast.newId(), new Line("Don’t look silly"));

    private final Person maya = Cast.maya();
    private final Map<Topic, Insight> insights = told();

    @Test
    void theSameAskAgain() {
        assertThat(values(Topic.SAME_AGAIN))
                .containsEntry("first", 6.0)
                .containsEntry("latest", 2.0)
                .containsEntry("count", 1);
    }

    /// Four within minutes, two within the hour, one not yet after a day: four of seven are more than half.
    @Test
    void howLongUntilItWasBehindThem() {
        assertThat(values(Topic.RECOVERY)).containsEntry("open", 1);
        assertThat(minutes(Topic.RECOVERY)).isEqualTo(15L);
    }

    @Test
    void howOftenItWentRoundInTheHead() {
        assertThat(values(Topic.REPLAYING)).containsEntry("little", 4).containsEntry("count", 7);
    }

    @Test
    void howLongTheyPrepared() {
        assertThat(minutes(Topic.PREPARING)).isEqualTo(20L);
    }

    @Test
    void whatTheyNamedForThemselves() {
        assertThat(values(Topic.AVOIDED)).containsEntry("asked", 1).containsEntry("count", 3);
        assertThat(values(Topic.RULES)).containsEntry("count", 2);
    }

    @Test
    void howTheySpokeToThemselves() {
        assertThat(values(Topic.SELF_KINDNESS)).containsEntry("first", 2.0).containsEntry("latest", 7.0);
    }

    @Test
    void whatCameOfItMostOften() {
        assertThat(values(Topic.CAME_OF_IT))
                .containsEntry("most", Said.of("came-of-it." + CameOfIt.CHAT.key()))
                .containsEntry("times", 2)
                .containsEntry("count", 3);
    }

    /// Nine times 3 · (7 − 4), and nine times 2 · (7 − 5).
    @Test
    void theQuestionnaireTwice() {
        assertThat(values(Topic.A_RSQ))
                .containsEntry("first", 9.0)
                .containsEntry("latest", 4.0)
                .containsEntry("count", 2);
    }

    private Map<String, Object> values(Topic topic) {
        return Objects.requireNonNull(insights.get(topic)).said().values();
    }

    private Object minutes(Topic topic) {
        Said span = (Said) Objects.requireNonNull(values(topic).get("span"));
        assertThat(span.key()).isEqualTo("insight.span.minutes");
        return Objects.requireNonNull(span.values().get("count"));
    }

    private Map<Topic, Insight> told() {
        for (int day = 1; day <= FELT.length; day++) {
            ask(day);
        }
        maya.closesWeek(1, "Dogs", 50, new Scale(20)).closesWeek(2, "More dogs", 50, new Scale(70));
        JourneyFacts lived = maya.facts();
        InsightFacts facts = new InsightFacts(
                Map.of(),
                lived.asks(),
                Weeks.of(lived, maya.day(15)),
                List.of(),
                List.of(arsq(8, new Situation(3, 4)), arsq(12, new Situation(2, 5))),
                List.of(RULE),
                List.of(avoided("Ask for help"), avoided("Phone the dentist"), asked("Pet a dog")),
                List.of(),
                lived.rests());
        return Insights.of(facts, maya.day(15)).stream().collect(Collectors.toMap(Insight::topic, each -> each));
    }

    private void ask(int day) {
        int nth = day - 1;
        var ask = maya.asks(day, "pet-dog")
                .preparingForMinutes(PREPARED[nth])
                .hears(Outcome.YES)
                .felt(FELT[nth])
                .checkedInAfterHours(24, REPLAYED[nth], recovered(day));
        if (day == 2 || day == 5) {
            ask.bending(RULE.id());
        }
        if (day <= 3) {
            ask.got(day == 3 ? CameOfIt.LAUGH : CameOfIt.CHAT);
        }
    }

    private static Recovered recovered(int day) {
        return switch (day) {
            case 1, 2, 3, 4 -> Recovered.MINUTES;
            case 5, 6 -> Recovered.HOUR;
            default -> Recovered.NOT_YET;
        };
    }

    private Arsq arsq(int day, Situation all) {
        return new Arsq(
                Cast.newId(),
                maya.at(day, "12:00"),
                IntStream.rangeClosed(1, Arsq.SITUATIONS).boxed().collect(Collectors.toMap(nth -> nth, _ -> all)));
    }

    private static Avoided avoided(String text) {
        return new Avoided(Cast.newId(), new Line(text), null);
    }

    private Avoided asked(String text) {
        return new Avoided(Cast.newId(), new Line(text), maya.day(1));
    }
}
