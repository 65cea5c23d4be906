package app.asked.core.insight.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllOrNothingTest {
    @ParameterizedTest
    @CsvSource({
        "I always freeze.,ALWAYS",
        "They must hate it.,MUST",
        "EVERYONE stared.,EVERYONE",
        "I am never asking again.,NEVER",
        "A complete disaster.,COMPLETE",
    })
    void eachIsFoundWhereItStands(String text, Absolute word) {
        AllOrNothing found = AllOrNothing.in(List.of(text));

        assertThat(found.spots()).extracting(AllOrNothing.Spot::word).containsExactly(word);
        assertThat(found.spots())
                .allSatisfy(spot ->
                        assertThat(text.substring(spot.from(), spot.to())).isEqualToIgnoringCase(word.key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was not completely lost.",
                "It is almost completely over.",
                "It wasn’t always like this.",
                "Hello everyone, hi all.",
                "Not at all.",
                "After all, it went all right.",
                "I work full time.",
                "A fully allocated wholesome mustard.",
            })
    void whatIsTakenBackGreetsOrSaysSomethingElseIsNotCounted(String text) {
        assertThat(AllOrNothing.in(List.of(text)).spots()).isEmpty();
    }

    @Test
    void underFifteenHundredWordsThereIsNotEnough() {
        String text = String.join(" ", Collections.nCopies(1499, "word"));

        assertThat(AllOrNothing.in(List.of(text)).isEnough()).isFalse();
        assertThat(AllOrNothing.in(List.of(text, "more")).isEnough()).isTrue();
    }

    /// SciPy 1.17.1: `gamma.ppf([.1, .9], 12.5) / 2`.
    @Test
    void theRateIsAGammaDistributions() {
        String text = String.join(" ", Collections.nCopies(1988, "word")) + " always".repeat(12);

        AllOrNothing.Rate rate = AllOrNothing.in(List.of(text)).rate();

        assertThat(rate.value()).isCloseTo(6, within(1e-9));
        assertThat(rate.low()).isCloseTo(4.118351999668344, within(1e-9));
        assertThat(rate.high()).isCloseTo(8.59539675438824, within(1e-9));
    }

    @Test
    void nothingIsFoundInNothing() {
        AllOrNothing none = AllOrNothing.in(List.of());

        assertThat(none.words()).isZero();
        assertThat(none.counts()).isEmpty();
    }
}
