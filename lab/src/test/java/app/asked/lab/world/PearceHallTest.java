package app.asked.lab.world;

import static app.asked.lab.world.Cast.MIDDLING;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import org.junit.jupiter.api.Test;

class PearceHallTest {
    /// Pearce & Hall 1980, Psychological Review 87, 532–552; Hall & Pearce 1979 on latent inhibition.
    @Test
    void whatHasLongHeldNoSurpriseIsLearnedSlowly() {
        Mind used = Cast.of(new PearceHall());
        Cast.ask(used, MIDDLING, Met.YES, 200);
        Mind surprised = used.copy();
        Cast.ask(surprised, MIDDLING, Met.HARSH_NO, 1);

        double first = rise(used);
        double second = rise(surprised);

        assertThat(second).as("after a surprise").isGreaterThan(1.5 * first);
    }

    /// Rachman & Lopatka 1986, Behaviour Research and Therapy 24, 387–401.
    @Test
    void worseThanFearedTeachesMoreThanBetterThanFeared() {
        Mind worse = Cast.of(new PearceHall());
        Mind better = Cast.of(new PearceHall());
        worse.asked(MIDDLING, Met.HARSH_NO);
        better.asked(MIDDLING, Met.YES);

        double up = (worse.fear(MIDDLING, false) - 50) / (100 * Met.HARSH_NO.hurt() - 50);
        double down = (50 - better.fear(MIDDLING, false)) / 50;

        assertThat(up).isGreaterThan(1.5 * down);
    }

    private static double rise(Mind mind) {
        double before = mind.fear(MIDDLING, false);
        mind.asked(MIDDLING, Met.HARSH_NO);
        return mind.fear(MIDDLING, false) - before;
    }
}
