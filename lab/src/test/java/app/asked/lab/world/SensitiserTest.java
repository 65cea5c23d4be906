package app.asked.lab.world;

import static app.asked.lab.world.Cast.MIDDLING;
import static app.asked.lab.world.Cast.MUCH;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import org.junit.jupiter.api.Test;

/// Groves & Thompson 1970, Psychological Review 77, 419–450.
class SensitiserTest {
    private final Mind mind = Cast.of(new Sensitiser());

    @Test
    void noesAddUpAndRestHeals() {
        Cast.ask(mind, MIDDLING, Met.KIND_NO, 10);
        double sore = mind.fear(MIDDLING, false);
        Cast.sleep(mind, 200);

        assertThat(sore).isGreaterThan(60);
        assertThat(mind.fear(MIDDLING, false)).isBetween(50.0, sore - 5);
    }

    @Test
    void whatIsStrongerSensitisesMore() {
        Mind other = mind.copy();
        mind.asked(MIDDLING, Met.KIND_NO);
        other.asked(MUCH, Met.HARSH_NO);

        assertThat(other.fear(Cast.ELSEWHERE, false)).isGreaterThan(mind.fear(Cast.ELSEWHERE, false));
    }
}
