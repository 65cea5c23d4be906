package app.asked.server.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "Cafe\u0301, CAFÉ",
        "Βορράς, βορρας",
        "ΒΟΡΡΑΣ, βορρασ",
        "Straße, STRASSE",
        "İstanbul, istanbul",
        "ISPARTA, ısparta",
        "Ελλάδα, ελλαδα",
        "Ёлка, елка",
        "Łódź, lodz",
        "København, kobenhavn",
        "ﬁlm, film",
        "ｃａｆｅ, cafe",
        "co\u00adop, coop",
        "שָׁלוֹם, שלום",
    })
    void twoTextsThatAPersonTakesForTheSameWordsFoldToTheSame(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other));
    }

    @ParameterizedTest
    @CsvSource({"की, का", "가, 각", "が, か", "น้ำ, นา"})
    void marksThatAreLettersStay(String one, String other) {
        assertThat(Folding.of(one)).isNotEqualTo(Folding.of(other));
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (Character.isLetter(point)) {
                String once = Folding.of("a" + Character.toString(point));

                assertThat(Folding.of(once)).as("U+%04X", point).isEqualTo(once);
            }
        }
    }
}
