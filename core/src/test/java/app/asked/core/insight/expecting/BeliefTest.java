package app.asked.core.insight.expecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeliefTest {
    @ParameterizedTest
    @CsvSource({
        "-.4, hardly",
        ".1, hardly",
        ".25, quarter",
        ".38, third",
        ".5, half",
        ".66, two_thirds",
        ".75, three_quarters",
        ".95, all",
        "1.6, all"
    })
    void howFarAGuessMovedIsSaidAsPeopleSayIt(double rate, String said) {
        assertThat(Belief.moved(rate)).isEqualTo(said);
    }
}
