package app.asked.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Scale;
import org.junit.jupiter.api.Test;

class DistressTest {
    @Test
    void nineAndTenAreHighInFearOrSting() {
        assertThat(Distress.isHigh(scale(90), scale(0))).isTrue();
        assertThat(Distress.isHigh(scale(20), scale(100))).isTrue();
    }

    @Test
    void belowNineIsNotHigh() {
        assertThat(Distress.isHigh(scale(89), scale(80))).isFalse();
        assertThat(Distress.isHigh(scale(0), scale(0))).isFalse();
    }

    @Test
    void whatWasNotAnsweredIsNotHigh() {
        assertThat(Distress.isHigh(null, null)).isFalse();
        assertThat(Distress.isHigh(null, scale(95))).isTrue();
    }

    private static Scale scale(int value) {
        return new Scale(value);
    }
}
