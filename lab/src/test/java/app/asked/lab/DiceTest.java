package app.asked.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final int MANY = 100_000;
    private final Dice dice = new Dice(7);

    @Test
    void theSameAddressHasTheSameDraw() {
        assertThat(new Dice(7).at(3).at(4).uniform()).isEqualTo(dice.at(3).at(4).uniform());
        assertThat(dice.at(4).at(3).uniform()).isNotEqualTo(dice.at(3).at(4).uniform());
    }

    /// A draw that changes with the JDK or the machine would change every table.
    @Test
    void drawsArePinned() {
        assertThat(dice.at(1).uniform()).isEqualTo(0.15648425926710186);
        assertThat(dice.at(1).normal()).isEqualTo(0.42512268187720875);
    }

    @Test
    void uniformIsUniform() {
        double[] draws =
                IntStream.range(0, MANY).mapToDouble(i -> dice.at(i).uniform()).toArray();

        assertThat(mean(draws)).isCloseTo(.5, within(.005));
        for (double bound : new double[] {.1, .5, .9}) {
            assertThat(IntStream.range(0, MANY).filter(i -> draws[i] < bound).count() / (double) MANY)
                    .isCloseTo(bound, within(.005));
        }
    }

    @Test
    void normalIsNormal() {
        double[] draws =
                IntStream.range(0, MANY).mapToDouble(i -> dice.at(i).normal()).toArray();

        assertThat(mean(draws)).isCloseTo(0, within(.01));
        assertThat(IntStream.range(0, MANY)
                        .mapToDouble(i -> draws[i] * draws[i])
                        .average()
                        .orElseThrow())
                .isCloseTo(1, within(.015));
        assertThat(IntStream.range(0, MANY).filter(i -> draws[i] < -1.2816).count() / (double) MANY)
                .isCloseTo(.1, within(.005));
    }

    private static double mean(double[] draws) {
        return IntStream.range(0, MANY).mapToDouble(i -> draws[i]).average().orElseThrow();
    }
}
