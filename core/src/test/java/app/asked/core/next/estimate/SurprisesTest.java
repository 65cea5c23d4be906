package app.asked.core.next.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SurprisesTest {
    private final Surprises surprises = Surprises.none();
    private final Random random = new Random(1);

    @Test
    void whoVariesAsFarAsIsAllowedForHasTheWholeWidth() {
        for (int i = 0; i < 500; i++) {
            surprises.came(50 + 14 * random.nextGaussian(), 50, 14);
        }

        assertThat(surprises.width()).isCloseTo(1, Offset.offset(.1));
        assertThat(surprises.lean()).isCloseTo(0, Offset.offset(8.0));
    }

    @Test
    void whoVariesLessHasANarrowerRange() {
        for (int i = 0; i < 100; i++) {
            surprises.came(50 + 7 * random.nextGaussian(), 50, 14);
        }

        assertThat(surprises.width()).isBetween(.45, .65);
    }

    @Test
    void whereFearFallsBehindWhatIsExpectedItIsFollowed() {
        for (int i = 0; i < 30; i++) {
            surprises.came(44, 50, 14);
        }

        assertThat(surprises.lean()).isCloseTo(-6, Offset.offset(.5));
    }
}
