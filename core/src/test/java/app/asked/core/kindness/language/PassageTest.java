package app.asked.core.kindness.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.kindness.phrase.Token;
import app.asked.core.kindness.phrase.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String NINE = "one two three four five six seven eight nine. ";

    @Test
    void holdsAsManyWholeSentencesAsAreShortTogether() {
        assertThat(sizes(NINE.repeat(4))).containsExactly(30, 11);
    }

    @Test
    void cutsASentenceThatIsLong() {
        assertThat(sizes("word ".repeat(70))).containsExactly(30, 30, 11);
    }

    @Test
    void allPassagesTogetherAreTheText() {
        List<Token> text =
                Tokens.of(NINE.repeat(7) + "word ".repeat(45), List::of).all();

        assertThat(Passage.of(text).stream().flatMap(each -> each.tokens().stream()))
                .containsExactlyElementsOf(text);
    }

    private static List<Integer> sizes(String text) {
        return Passage.of(Tokens.of(text, List::of).all()).stream()
                .map(each -> each.tokens().size())
                .toList();
    }
}
