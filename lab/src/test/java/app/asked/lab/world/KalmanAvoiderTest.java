package app.asked.lab.world;

import static app.asked.lab.world.Cast.MUCH;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import org.junit.jupiter.api.Test;

class KalmanAvoiderTest {
    private final Mind mind = Cast.of(new KalmanAvoider());

    /// Lovibond and others 2009, Behaviour Research and Therapy 47, 716–720.
    @Test
    void avoidingProtectsFearFromBeingUnlearned() {
        Mind avoider = mind.copy();
        for (int day = 0; day < 10; day++) {
            mind.asked(MUCH, Met.YES);
            avoider.asked(MUCH, Met.YES);
            avoider.avoided(MUCH);
        }

        assertThat(avoider.fear(MUCH, false)).isGreaterThan(mind.fear(MUCH, false) + 5);
    }

    /// Kakade & Dayan 2002, Psychological Review 109, 533–544: what is uncertain is learned quickly.
    @Test
    void whatIsKnownWellIsLearnedSlowly() {
        double share = shareUnlearned(mind);
        Cast.ask(mind, MUCH, Met.YES, 20);

        assertThat(shareUnlearned(mind)).isLessThan(.8 * share);
    }

    private static double shareUnlearned(Mind mind) {
        double before = mind.fear(MUCH, false);
        mind.asked(MUCH, Met.YES);
        return 1 - mind.fear(MUCH, false) / before;
    }
}
