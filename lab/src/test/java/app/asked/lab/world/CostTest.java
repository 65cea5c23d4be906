package app.asked.lab.world;

import static app.asked.lab.world.Cast.ELSEWHERE;
import static app.asked.lab.world.Cast.MUCH;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import org.junit.jupiter.api.Test;

/// Foa & Kozak 1986, Psychological Bulletin 99, 20–35: likelihood and cost are learned apart.
class CostTest {
    private final Mind accepted = Cast.of(new Cost());
    private final Mind refused = Cast.of(new Cost());

    @Test
    void aKindNoCarriesFurtherThanAYes() {
        Cast.ask(accepted, MUCH, Met.YES, 10);
        Cast.ask(refused, MUCH, Met.KIND_NO, 10);

        assertThat(refused.fear(ELSEWHERE, false)).isLessThan(accepted.fear(ELSEWHERE, false) - 5);
        assertThat(accepted.fear(MUCH, false)).isLessThan(refused.fear(MUCH, false));
    }

    @Test
    void aHarshNoTeachesThatItIsBad() {
        refused.asked(Cast.LITTLE, Met.HARSH_NO);

        assertThat(refused.fear(Cast.LITTLE, false)).isGreaterThan(25);
    }
}
