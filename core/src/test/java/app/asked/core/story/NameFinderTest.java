package app.asked.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I asked Anna for a favor. | Anna",
                "Anna laughed and waved. | Anna",
                "Then Anna Maria said no. | Anna Maria",
                "She works at Miller Books. | Miller Books",
                "I asked at the Grand Hotel. | Grand Hotel",
                "We met in New Haven on Monday. | New Haven",
                "It was at 12 Rose Street. | 12 Rose Street",
                "Write to anna.b@mail.example now. | anna.b@mail.example",
                "Call 555 010 4477 for it. | 555 010 4477",
                "“Ask Tom,” they said. | Tom"
            })
    void whatMayTellWhoSomebodyIsIsFound(String text, String name) {
        assertThat(found(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I asked a stranger for a high five. They said no.",
                "On Monday I’m at the gym. It was OK.",
                "My challenge for November was small. Nothing happened.",
                "“Sure,” he said. “I know where you live.”"
            })
    void whatTellsNobodyIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatStandsInTheirPlaceKeepsTheCapitalOfASentence() {
        assertThat(publicly(
                        "Anna waved. I like Anna’s dog, and Annabel.", new Blur(new Line("Anna"), new Line("someone"))))
                .isEqualTo("Someone waved. I like someone’s dog, and Annabel.");
    }

    @Test
    void theLongerNameGoesFirst() {
        assertThat(publicly(
                        "With Anna Maria, and Anna.",
                        new Blur(new Line("Anna"), new Line("A.")),
                        new Blur(new Line("Anna Maria"), new Line("a friend"))))
                .isEqualTo("With a friend, and A..");
    }

    @Test
    void aNameThatShallStandStands() {
        assertThat(publicly("Thanks, Anna.", new Blur(new Line("Anna"), new Line("Anna"))))
                .isEqualTo("Thanks, Anna.");
    }

    @Test
    void manyCapitalsAreReadQuickly() {
        assertThat(found("A B ".repeat(5_000))).hasSizeLessThanOrEqualTo(Story.MOST_BLURS);
        assertThat(found("At A-".repeat(4_000))).hasSizeLessThanOrEqualTo(Story.MOST_BLURS);
    }

    private static List<String> found(String text) {
        return NameFinder.in(List.of(text), List.of()).stream()
                .map(FoundName::text)
                .toList();
    }

    private static String publicly(String text, Blur... blurs) {
        Story story = new Story(
                new UUID(0, 0),
                new Line("A title"),
                new Prose(text),
                List.of(),
                List.of(),
                List.of(blurs),
                Moment.of(Instant.EPOCH, ZoneOffset.UTC));
        Prose words = story.publicWords().text();
        return words == null ? "" : words.text();
    }
}
