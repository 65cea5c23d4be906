package app.asked.core.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void holdsFourFifthsOfANormalDistribution() {
        // scipy 1.x: norm.interval(0.8, 48, 14) = (30.06, 65.94)
        assertThat(Range.around(48, 14)).isEqualTo(new Range(48, 30, 66));
    }

    @Test
    void endsWhereTheScaleEnds() {
        assertThat(Range.around(5, 14)).isEqualTo(new Range(5, 0, 23));
        assertThat(Range.around(99.6, 14)).isEqualTo(new Range(100, 82, 100));
    }

    @Test
    void holdsItsValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(5, 6, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(5, 3, 4));
    }
}
