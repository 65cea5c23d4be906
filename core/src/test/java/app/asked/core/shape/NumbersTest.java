package app.asked.core.shape;

import static app.asked.core.shape.Reading.problems;
import static app.asked.core.shape.Reading.read;
import static app.asked.core.shape.Reading.text;
import static app.asked.core.shape.Reading.typed;
import static app.asked.core.shape.Reading.valid;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void everyWholeNumberFromNoneToTheMostIsAScaleAndAChance() {
        for (int value = 0; value <= 100; value++) {
            assertThat(read(new Raw.Whole(value), Numbers.SCALE)).isEqualTo(valid(new Scale(value)));
            assertThat(read(typed(Integer.toString(value)), Numbers.CHANCE)).isEqualTo(valid(new Chance(value)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 101, 4_294_967_296L, 4_294_967_346L, Long.MIN_VALUE, Long.MAX_VALUE})
    void aNumberBeyondIsOutOfRange(long value) {
        assertThat(problems(new Raw.Whole(value), Numbers.SCALE)).containsExactly("/it range");
    }

    @Test
    void whatIsSaidBackNamesTheRangeAndWhatCame() {
        assertThat(read(new Raw.Whole(130), Numbers.CHANCE))
                .isEqualTo(new Checked.Invalid<>(List.of(new Problem(
                        "/it", Problem.Code.RANGE, Map.of("type", "whole", "least", 0, "most", 100), 130L))));
    }

    @Test
    void aNumberIsNeitherTextNorFraction() {
        assertThat(problems(text("50"), Numbers.SCALE)).containsExactly("/it type");
        assertThat(problems(new Raw.Fraction("50.0"), Numbers.SCALE)).containsExactly("/it type");
        assertThat(problems(new Raw.Flag(true), Numbers.SCALE)).containsExactly("/it type");
        assertThat(problems(new Raw.Many(List.of()), Numbers.SCALE)).containsExactly("/it type");
        assertThat(problems(new Raw.Part(Map.of()), Numbers.SCALE)).containsExactly("/it type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5o", "5.0", "+5", "1e1", "٥", "5 0", "99999999999999999999"})
    void whatAFormSendsHasToBeWhole(String typed) {
        assertThat(problems(typed(typed), Numbers.SCALE)).containsExactly("/it type");
    }

    @Test
    void blanksAroundATypedNumberAreForgiven() {
        assertThat(read(typed(" 50 "), Numbers.SCALE)).isEqualTo(valid(new Scale(50)));
    }

    @Test
    void flagsAreTrueOrFalseAndInFormsATick() {
        assertThat(read(new Raw.Flag(true), Numbers.FLAG)).isEqualTo(valid(true));
        assertThat(read(typed("on"), Numbers.FLAG)).isEqualTo(valid(true));
        assertThat(read(typed("true"), Numbers.FLAG)).isEqualTo(valid(true));
        assertThat(read(typed("false"), Numbers.FLAG)).isEqualTo(valid(false));
        assertThat(problems(text("true"), Numbers.FLAG)).containsExactly("/it type");
        assertThat(problems(new Raw.Whole(1), Numbers.FLAG)).containsExactly("/it type");
        assertThat(problems(typed("yes"), Numbers.FLAG)).containsExactly("/it type");
    }
}
