package app.asked.lab.world;

import static app.asked.lab.world.Cast.LITTLE;
import static app.asked.lab.world.Cast.MIDDLING;
import static app.asked.lab.world.Cast.MUCH;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import org.junit.jupiter.api.Test;

/// Gershman, Jones, Norman, Monfils & Niv 2013, Frontiers in Behavioral Neuroscience 7, 164: small errors change the
/// old memory, large ones make a new one beside it. There errors were kept small by rare shocks, here by going up
/// slowly.
class LatentCauseTest {
    private final Mind gradual = Cast.of(new LatentCause());
    private final Mind abrupt = Cast.of(new LatentCause());

    @Test
    void goingUpSlowlyPreventsTheReturnOfFear() {
        Cast.ask(gradual, LITTLE, Met.YES, 8);
        Cast.ask(gradual, MIDDLING, Met.YES, 8);
        Cast.ask(abrupt, MUCH, Met.YES, 16);
        double gradually = gradual.fear(MUCH, false);
        double abruptly = abrupt.fear(MUCH, false);

        Cast.sleep(gradual, 60);
        Cast.sleep(abrupt, 60);

        assertThat(abruptly).as("right afterwards").isLessThan(gradually);
        assertThat(gradual.fear(MUCH, false) - gradually).as("return").isLessThan(2);
        assertThat(abrupt.fear(MUCH, false) - abruptly).as("return").isGreaterThan(20);
    }

    @Test
    void whatIsFarFromWhatWasFearedLeavesTheOldFearAsItWas() {
        Cast.ask(abrupt, MUCH, Met.YES, 1);
        Cast.sleep(abrupt, 365);

        assertThat(abrupt.fear(MUCH, false)).isGreaterThan(85);
    }
}
