package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Version;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Somebody who makes many challenges of their own, far more than the library has.
class ManyChallengesTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int DIFFICULTY = 30;
    private static final List<Challenge> OWN =
            IntStream.range(0, 1_600).mapToObj(ManyChallengesTest::challenge).toList();

    @Test
    void whatIsKeptOfThemGrowsWithTheirNumberAndNotWithItsSquare() {
        Life life = new Life(OWN);
        OWN.forEach(each -> life.made(each.id(), Outcome.NO, 40, DIFFICULTY));

        assertThat(PlannerState.from(life.facts()).bytes()).isLessThan(4 * MEGABYTE);
    }

    @Test
    void oneThatWasMetLongAgoIsStillFearedAsItWas() {
        Life life = new Life(OWN);
        Challenge feared = OWN.getFirst();
        for (int time = 0; time < 4; time++) {
            life.made(feared.id(), Outcome.NO, 80, 80).later(1);
        }
        double asMet = PlannerState.from(life.facts())
                .fear(feared, Version.AS_IS, life.today())
                .mean();
        OWN.stream()
                .skip(1)
                .limit(600)
                .forEach(each -> life.made(each.id(), Outcome.YES, DIFFICULTY, DIFFICULTY)
                        .later(1));
        PlannerState learned = PlannerState.from(life.facts());

        double longAfter = learned.fear(feared, Version.AS_IS, life.today()).mean();
        double unknown =
                learned.fear(OWN.getLast(), Version.AS_IS, life.today()).mean();
        assertThat(asMet).isGreaterThan(50);
        assertThat(longAfter - unknown).isGreaterThan(10);
    }

    private static Challenge challenge(int number) {
        return new Challenge(
                new ChallengeId("own-" + number),
                Origin.OWN,
                new Line("Ask for thing " + number),
                null,
                null,
                null,
                null,
                Domain.WORK,
                Channel.IN_PERSON,
                new Scale(DIFFICULTY),
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
