package app.asked.core.kindness.clue;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.phrase.Span;
import app.asked.core.kindness.phrase.Tokens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClueTest {
    private static final Weights WEIGHTS = new Weights(List.of(
            "clue\tweight\tsign",
            "^\t-50\t",
            "^ film\t40\tfilming",
            "film\t100\tfilming",
            "film him\t150\tfilming",
            "again\t200\tasked-before"));

    @Test
    void aClueIsAWordOrTwoSideBySide() {
        assertThat(Clue.in(Tokens.of("Film him", List::of).all()))
                .extracting(Clue::words)
                .containsExactly("^", "film", "^ film", "him", "film him", ".", "him .");
    }

    @Test
    void aNumberIsNoClue() {
        assertThat(Clue.in(Tokens.of("Film 9 dogs", List::of).all()))
                .extracting(Clue::words)
                .containsExactly("^", "film", "^ film", "dogs", "film dogs", ".", "dogs .");
    }

    @Test
    void cluesAddUpAndTheHeaviestOfTheLoudestSignIsMarked() {
        Leaning leaning = weigh("Film him again");

        assertThat(leaning.logOdds()).isEqualTo(4.4);
        assertThat(leaning.loudest()).contains(new Leaning.Loudest(Sign.FILMING, new Span(0, 8)));
    }

    @Test
    void aClueCountsOnceHoweverOftenItStands() {
        assertThat(weigh("again and again and again").logOdds()).isEqualTo(1.5);
    }

    @Test
    void whereNothingSpeaksForASignNothingIsLoudest() {
        assertThat(weigh("Ask for tea")).isEqualTo(new Leaning(-0.5, Optional.empty()));
    }

    private static Leaning weigh(String text) {
        return WEIGHTS.weigh(Tokens.of(text, List::of).all());
    }
}
