package app.asked.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.asked.lab.Dice;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void theIntervalOfANormalMeanIsTheTextbooks() {
        double[] values = IntStream.range(0, 400)
                .mapToDouble(i -> 5 + 2 * new Dice(3).at(i).normal())
                .toArray();

        Bootstrap.Interval interval = Bootstrap.mean95(values);

        assertThat(interval.high() - interval.low()).isCloseTo(2 * 1.96 * 2 / 20, within(.05));
        assertThat(interval.mean()).isBetween(interval.low(), interval.high());
    }

    @Test
    void withoutSpreadThereIsNoInterval() {
        assertThat(Bootstrap.mean95(new double[] {3, 3, 3})).isEqualTo(new Bootstrap.Interval(3, 3, 3));
    }
}
