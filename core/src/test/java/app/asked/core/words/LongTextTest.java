package app.asked.core.words;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.asked.core.book.HiddenNames;
import app.asked.core.care.HeavyWords;
import app.asked.core.insight.wording.AllOrNothing;
import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever reads what a person wrote reads the longest text there may be, whatever stands in it: each of these took
/// minutes, or went deeper than a stack, where reading went back over what it had read.
class LongTextTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Stream<Arguments> everyReaderOfEveryText() {
        return Stream.of(
                        "a'",
                        "n't ",
                        "i'm ",
                        "i want to die ",
                        "a\u0301\u0316",
                        "\u0301",
                        "really ",
                        "not ",
                        "1a",
                        ",",
                        "(")
                .map(each -> each.repeat(Prose.MOST / each.length()))
                .flatMap(text -> Stream.<Consumer<String>>of(
                                read -> Text.tidy(read, true),
                                HeavyWords::in,
                                read -> AllOrNothing.in(List.of(read)),
                                read -> HiddenNames.perhaps(Stream.of(read), 20),
                                read -> HiddenNames.listed(read).leftOut(read),
                                LongTextTest::check)
                        .map(reader -> Arguments.of(text, reader)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("everyReaderOfEveryText")
    void theLongestTextIsReadSoon(String text, Consumer<String> reader) {
        assertTimeoutPreemptively(PATIENCE, () -> reader.accept(text));
    }

    private static void check(String text) {
        Kindness.english().check(new Wording(null, new Prose(text), null, null, Taps.SKIPPED, Set.of()));
    }
}
