package app.asked.server.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.web.Oddity;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How Asked speaks: plain and warm, as one would say it aloud, and never down to anybody.
class VoiceTest {
    /// Messages that are odd in one way all the same, each with its kind and the reason.
    private static final Map<String, Excepted> EXCEPTIONS = Map.of();

    private record Excepted(Oddity oddity, String because) {}

    @ParameterizedTest
    @EnumSource
    void noMessageIsOdd(Oddity oddity) {
        assertThat(MessageFiles.all().entrySet())
                .filteredOn(message -> oddity.isIn(read(message.getValue())))
                .filteredOn(message -> !isExcepted(message.getKey(), oddity))
                .isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Map<String, String> messages = MessageFiles.all();

        assertThat(EXCEPTIONS)
                .allSatisfy((key, excepted) -> assertThat(excepted.oddity().isIn(read(messages.getOrDefault(key, ""))))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JUDGING         | You only asked twice this week.
            JUDGING         | You should have asked.
            JUDGING         | You missed three days.
            JUDGING         | Your streak is over.
            UNCONTRACTED    | You cannot know what was behind it.
            UNCONTRACTED    | It is saved.
            UNCONTRACTED    | This is practice, and it is not treatment.
            UNCONTRACTED    | I will not ask about this one again.
            QUAINT          | Here are likelier ones.
            QUAINT          | Your journey, told back
            QUAINT          | A lighter week is open to you.
            QUAINT          | You turned back this time.
            QUAINT          | It is close to your edge.
            QUAINT          | What came of it?
            QUAINT          | From six asks on, both stand here.
            QUAINT          | You got fewer noes than you wish for.
            BRITISH         | Ask a neighbour for a favour.
            BRITISH         | No need to apologise to it.
            STIFF_NUMBER    | Fear at its worst: about 4 of 10
            STIFF_NUMBER    | Afterward, about 2.9 out of 10.
            STRANGE_CONTROL | Take it along
            STRANGE_CONTROL | Look for
            LONG            | When you have gone out and asked one of them and have come back home again and sat down for a while, write down what you felt and what they said and how it went.
            """)
    void anOddSentenceIsMet(Oddity oddity, String sentence) {
        assertThat(oddity.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Just tap one.
            Only you can see this.
            Should I stop here?
            You can’t know what was behind it.
            This depends on where you live and who you are.
            The lamp above it is lit.
            About 4 out of 10
            Out of 10 asks, two were a no.
            You backed out this time.
            """)
    void whatPeopleSayIsNotOdd(String sentence) {
        assertThat(Arrays.stream(Oddity.values())).noneMatch(oddity -> oddity.isIn(sentence));
    }

    @Test
    void nothingIsShouted() {
        assertThat(MessageFiles.all())
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("!"));
    }

    @Test
    void thePracticeIsDescribedAndNoProductNamed() {
        assertThat(MessageFiles.all())
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainIgnoringCase("rejection therapy"));
    }

    private static boolean isExcepted(String key, Oddity oddity) {
        return EXCEPTIONS.containsKey(key) && EXCEPTIONS.get(key).oddity() == oddity;
    }

    /// A message as it reads: each of its branches in turn, and a number for each argument.
    private static String read(String message) {
        var said = new StringBuilder();
        add(MessagePatternUtil.buildMessageNode(message), said);
        return said.toString().strip();
    }

    private static void add(MessageNode message, StringBuilder said) {
        for (var part : message.getContents()) {
            if (part instanceof TextNode text) {
                said.append(text.getText());
            } else if (part instanceof ArgNode argument && argument.getComplexStyle() != null) {
                argument.getComplexStyle().getVariants().forEach(variant -> {
                    said.append(" … ");
                    add(variant.getMessage(), said);
                });
                said.append(" … ");
            } else {
                said.append('3');
            }
        }
    }
}
