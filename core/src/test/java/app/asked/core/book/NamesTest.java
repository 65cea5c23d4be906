package app.asked.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aNameIsLeftOutAsAWholeWordInAnyCase() {
        HiddenNames names = HiddenNames.listed("Ann\nTom");

        assertThat(names.leftOut("Ann, TOM and ann’s dog met Annabel.")).isEqualTo("——, —— and ——’s dog met Annabel.");
    }

    @Test
    void theLongerNameGoesFirst() {
        assertThat(HiddenNames.listed("Anna, Anna Maria").leftOut("Anna Maria waved."))
                .isEqualTo("—— waved.");
    }

    @Test
    void namesOfEveryScriptAreFound() {
        assertThat(HiddenNames.listed("Zoë\nОльга\n美咲").leftOut("ZOË, ольга、美咲さん"))
                .isEqualTo("——, ——、——さん");
    }

    @Test
    void aNameThatLooksLikeAPatternIsANameAllTheSame() {
        assertThat(HiddenNames.listed("J.\n(Sam)").leftOut("J. met (Sam), not Jo."))
                .isEqualTo("—— met ——, not Jo.");
    }

    @Test
    void nothingListedLeavesTheTextAsItIs() {
        assertThat(HiddenNames.listed(" \n, ;").isNone()).isTrue();
        assertThat(HiddenNames.listed("").leftOut("Ann waved.")).isEqualTo("Ann waved.");
    }

    @Test
    void wordsThatMayBeNamesAreOfferedTheFrequentOnesFirst() {
        Stream<String> texts = Stream.of(
                "I asked Tom. He laughed, and Priya did, too.",
                "On Monday Priya said no.",
                "Every dog is fine in May.");

        assertThat(HiddenNames.perhaps(texts, 5)).containsExactly("Priya", "Tom");
    }

    @Test
    void namesDoNotPrintThemselves() {
        assertThat(HiddenNames.listed("Ann")).hasToString("names to leave out");
    }
}
