package app.asked.core.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.asked.core.ask.Manner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void wordsNeverShowThemselvesInALog() {
        assertThat(new Line("my secret")).hasToString("a line of 9");
        assertThat(new Prose("my\nsecret")).hasToString("prose of 9");
        assertThat(new Chosen<Manner>(Set.of(), List.of(new Line("my secret"))).toString())
                .doesNotContain("secret");
    }

    @Test
    void wordsThatExistAreValid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line("a".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prose("\u0000\t"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prose("\n"));
    }

    @Test
    void tidyingTwiceIsTidyingOnce() {
        for (String text : List.of("a\r\nb\r\r\n", "cafe\u0301\u2028", "\u1e9b\u0323", "\r", "ﬁ")) {
            String once = Text.tidy(text, true);

            assertThat(Text.tidy(once, true)).isEqualTo(once);
        }
    }

    @Test
    void nothingThatCannotBeSeenIsAReasonToRefuseWhatSomebodyWrote() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String prose = new Prose("a" + Character.toString(point) + "b").text();

            assertThat(prose.codePoints().allMatch(TextTest::isXml))
                    .as("U+%04X in XML", point)
                    .isTrue();
            assertThat(new String(prose.getBytes(UTF_8), UTF_8)).isEqualTo(prose);
            if (point != '\n' && point != '\r') {
                assertThat(new Line("a" + Character.toString(point) + "b").text())
                        .doesNotContain("\n");
            }
        }
    }

    /// What XML 1.0 calls a Char, of which a book is made.
    private static boolean isXml(int point) {
        return point == '\n'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }

    @Test
    void accentsHeapedOnAccentsCostNoTime() {
        String heaped = "a" + "\u0301".repeat(500_000) + "\u0316".repeat(500_000);

        // putting a million of them into their order takes minutes
        assertThat(Text.tidy(heaped, true)).isEqualTo(heaped);
    }

    @Test
    void scalesAndChancesAreWholeNumbersToAHundred() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(101));
    }

    @Test
    void eachCellHoldsTheValuesNearestToIt() {
        for (int cell = 0; cell <= 10; cell++) {
            assertThat(new Scale(10 * cell).cell()).isEqualTo(cell);
            assertThat(new Chance(10 * cell).cell()).isEqualTo(cell);
        }
        assertThat(new Scale(84).cell()).isEqualTo(8);
        assertThat(new Scale(85).cell()).isEqualTo(9);
    }

    @Test
    void setsAreWalkedAsPublishedAndCannotBeChanged() {
        Set<Manner> given = EnumSet.of(Manner.CURT, Manner.WARM);
        Set<Manner> kept = OrderedSets.ordered(given);

        given.add(Manner.FIRM);

        assertThat(kept).containsExactly(Manner.WARM, Manner.CURT).isUnmodifiable();
    }

    @Test
    void publishedNamesAreLowerCaseWithHyphens() {
        assertThat(Manner.HARD_TO_TELL.key()).isEqualTo("hard-to-tell");
    }
}
