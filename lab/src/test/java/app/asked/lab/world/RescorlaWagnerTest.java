package app.asked.lab.world;

import static app.asked.lab.world.Cast.ELSEWHERE;
import static app.asked.lab.world.Cast.MUCH;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import org.junit.jupiter.api.Test;

/// Paskewitz, Stoddard & Jones 2022, Computational Psychiatry 6, 213–237.
class RescorlaWagnerTest {
    private final Mind mind = Cast.of(new RescorlaWagner());

    @Test
    void fearThatFellInPracticeComesBackWithTime() {
        double before = mind.fear(MUCH, true);
        Cast.ask(mind, MUCH, Met.YES, 10);
        double after = mind.fear(MUCH, true);
        Cast.sleep(mind, 60);
        double later = mind.fear(MUCH, true);

        assertThat(after).isLessThan(before - 20);
        assertThat(later).as("spontaneous recovery").isBetween(after + 5, before - 5);
    }

    @Test
    void fearIsHigherWithoutTheSafetyOfPractice() {
        Cast.ask(mind, MUCH, Met.YES, 10);

        assertThat(mind.fear(MUCH, false)).as("renewal").isGreaterThan(mind.fear(MUCH, true) + 5);
    }

    @Test
    void whatIsLearnedWithOneChallengeCarriesOverToOthers() {
        double before = mind.fear(ELSEWHERE, false);
        Cast.ask(mind, MUCH, Met.YES, 10);

        assertThat(mind.fear(ELSEWHERE, false)).isLessThan(before);
    }

    @Test
    void aHarshNoTeachesFear() {
        Cast.ask(mind, Cast.LITTLE, Met.HARSH_NO, 1);

        assertThat(mind.fear(Cast.LITTLE, false)).isGreaterThan(25);
    }
}
