package app.asked.core.kindness.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    private static final Notation NOTATION =
            new Notation(word -> Set.of(word, word + "s", word + "ing"), "thing = hat | old coat");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    hat;             a hat;                            true
                    hat;             a hatter;                         false
                    ask~;            Asking!;                          true
                    (a | b c) d;     b c d;                            true
                    (a | b c) d;     b d;                              false
                    a [b] c;         a c;                              true
                    a {thing};       a old coat;                       true
                    my · hat;        my old hat;                       true
                    my · hat;        my hat;                           false
                    my · hat;        my. Hat hat;                      false
                    ask … hat;       ask him or her for a hat;         true
                    ask … hat;       ask him or her or me for a hat;   false
                    ask … hat;       ask him. A hat!;                  false
                    ask …… hat;      ask him. A hat!;                  true
                    well yes;        well, yes;                        true
                    well , yes;      well (yes);                       true
                    well , yes;      well yes;                         false
                    hat .;           my hat;                           true
                    it's;            it’s;                             true
                    """)
    void meansWhatItsTableSays(String written, String text, boolean matches) {
        assertThat(found(written, "", text)).isEqualTo(matches);
    }

    @Test
    void anExceptionLiftsWhatItOverlaps() {
        assertThat(found("hat", "hat stand", "a hat stand")).isFalse();
        assertThat(found("hat", "hat stand", "a hat stand, a hat")).isTrue();
        assertThat(found("hat", "old …", "an old and ugly hat")).isFalse();
    }

    @Test
    void anHonestNotStandsRightBefore() {
        assertThat(found("hat", "", "not hat")).isFalse();
        assertThat(found("hat", "", "not, hat")).isTrue();
        assertThat(found("hat", "", "not a hat")).isTrue();
    }

    @Test
    void aSlipInTheNotationIsTold() {
        for (String slip : List.of("(a", "a)", "[a", "{nothing}")) {
            assertThatIllegalArgumentException().isThrownBy(() -> NOTATION.phrases(slip));
        }
    }

    private static boolean found(String phrases, String exceptions, String text) {
        Phrases table = new Phrases(NOTATION, phrases, exceptions, "not");
        return !table.matches(NOTATION.read(Tokens.of(text, List::of))).isEmpty();
    }
}
