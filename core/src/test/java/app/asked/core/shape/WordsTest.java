package app.asked.core.shape;

import static app.asked.core.shape.Reading.problems;
import static app.asked.core.shape.Reading.read;
import static app.asked.core.shape.Reading.text;
import static app.asked.core.shape.Reading.typed;
import static app.asked.core.shape.Reading.valid;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final String DOG = "🐕";

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(read(text(DOG.repeat(200)), Words.LINE)).isEqualTo(valid(new Line(DOG.repeat(200))));
        assertThat(problems(text(DOG.repeat(201)), Words.LINE)).containsExactly("/it too-long");
        assertThat(read(text("a".repeat(20_000)), Words.PROSE)).isEqualTo(valid(new Prose("a".repeat(20_000))));
        assertThat(problems(text("a".repeat(20_001)), Words.PROSE)).containsExactly("/it too-long");
    }

    @Test
    void textIsKeptInNormalFormC() {
        assertThat(read(text("cafe\u0301"), Words.LINE)).isEqualTo(valid(new Line("caf\u00e9")));
        assertThat(read(text("e\u0301".repeat(200)), Words.LINE)).isEqualTo(valid(new Line("\u00e9".repeat(200))));
    }

    @Test
    void aLineHasNoLineBreak() {
        assertThat(problems(text("one\ntwo"), Words.LINE)).containsExactly("/it character");
        assertThat(problems(text("one\r\ntwo"), Words.LINE)).containsExactly("/it character");
    }

    @Test
    void whatAnotherProgramUsesBetweenWordsBecomesASpaceInALine() {
        for (String between : List.of("\t", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029", "\u0000", "\u009f")) {
            assertThat(read(text("one" + between + "two"), Words.LINE)).isEqualTo(valid(new Line("one two")));
        }
    }

    @Test
    void proseEndsItsLinesWithLineFeeds() {
        assertThat(read(text("one\r\ntwo\rthree\nfour"), Words.PROSE))
                .isEqualTo(valid(new Prose("one\ntwo\nthree\nfour")));
        assertThat(read(text("one\u2028two\u2029three"), Words.PROSE)).isEqualTo(valid(new Prose("one\ntwo\nthree")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u000b", "\u0085", "\u0000", "\u007f"})
    void aControlCharacterBecomesASpace(String control) {
        assertThat(read(text("one" + control + "two"), Words.PROSE)).isEqualTo(valid(new Prose("one two")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "\ufffe", "\uffff", "\ufdd0", "\udbff\udfff"})
    void whatIsNoCharacterShowsThatSomethingWasThere(String none) {
        assertThat(read(text("a" + none + "b"), Words.LINE)).isEqualTo(valid(new Line("a\ufffdb")));
        assertThat(read(text("a" + none + "b"), Words.PROSE)).isEqualTo(valid(new Prose("a\ufffdb")));
    }

    @Test
    void blankTextIsNoTextAndABlankFormFieldIsAbsent() {
        assertThat(problems(text(" \u3000"), Words.LINE)).containsExactly("/it required");
        assertThat(problems(text(""), Words.PROSE)).containsExactly("/it required");
        assertThat(Reading.shape(Map.of("it", typed("  ")), in -> in.or("it", Words.LINE, new Line("absent"))))
                .isEqualTo(valid(new Line("absent")));
    }

    @Test
    void onlyTextIsText() {
        assertThat(problems(new Raw.Whole(5), Words.LINE)).containsExactly("/it type");
        assertThat(problems(new Raw.Flag(true), Words.PROSE)).containsExactly("/it type");
        assertThat(problems(new Raw.Many(List.of()), Words.PROSE)).containsExactly("/it type");
    }

    @Test
    void nothingThatSomebodyWroteIsSaidBack() {
        String secret = "secret\nsecret";

        assertThat(read(text(secret), Words.LINE))
                .isInstanceOfSatisfying(
                        Checked.Invalid.class,
                        invalid -> assertThat(invalid.toString()).doesNotContain("secret"));
    }
}
