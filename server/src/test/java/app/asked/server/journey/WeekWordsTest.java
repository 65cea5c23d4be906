package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.week.Dip;
import app.asked.core.journey.week.WeekTitle;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekWordsTest {
    private final Words words = Messages.read().in(Locale.UK);

    @Test
    void aWeekIsToldInWordsAndWhatDidNotComeIsLeftOut() {
        assertThat(words.say(
                        "week.draft.counts",
                        "asks",
                        5,
                        "yeses",
                        1,
                        "offers",
                        0,
                        "noes",
                        2,
                        "silences",
                        2,
                        "waiting",
                        0))
                .isEqualTo("Your week: five asks, one yes, two no’s, two without a reply.");
        assertThat(words.say(
                        "week.draft.counts",
                        "asks",
                        2,
                        "yeses",
                        0,
                        "offers",
                        1,
                        "noes",
                        0,
                        "silences",
                        0,
                        "waiting",
                        1))
                .isEqualTo("Your week: two asks, one other offer, one still waiting.");
    }

    @Test
    void expectationsAreToldWithoutAVerdict() {
        assertThat(words.say("week.draft.expected", "expected", 4, "noes", 3))
                .isEqualTo("For four asks, you thought a no was likely. You got three.");
        assertThat(words.say("week.draft.expected", "expected", 2, "noes", 0))
                .isEqualTo("For two asks, you thought a no was likely. You didn’t get one.");
        assertThat(words.say("week.draft.fears", "named", 4, "happened", 2))
                .isEqualTo("You named four fears, and two came true, at least a little.");
        assertThat(words.say("week.draft.fears", "named", 1, "happened", 0))
                .isEqualTo("You named one fear, and none of it happened.");
    }

    @Test
    void aJourneyIsClosedInWords() {
        assertThat(words.say("journey.end", "asks", 16))
                .startsWith("You asked sixteen times. The fear may still be there");
        assertThat(words.say(
                        "journey.end.held",
                        "weeks",
                        4,
                        "asks",
                        16,
                        "challenges",
                        12,
                        "yeses",
                        5,
                        "offers",
                        0,
                        "noes",
                        9,
                        "silences",
                        2,
                        "waiting",
                        0))
                .isEqualTo(
                        "In four weeks: sixteen asks, twelve challenges, five yeses, nine no’s, two without a reply.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"morning", "afternoon", "evening", "night"})
    void everyPartOfTheDayIsGreeted(String part) {
        assertThat(Stream.of("", ".asked", ".enough").map(after -> "greeting." + part + after))
                .allMatch(words::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "ahead", "first", "back", "rest", "paused", "over"})
    void everyOtherDayIsGreeted(String day) {
        assertThat(words.has("greeting." + day)).isTrue();
    }

    @Test
    void everyDipAndTitleHasWords() {
        assertThat(Stream.of(Dip.values()).map(dip -> "greeting.dip." + dip.key()))
                .allMatch(words::has);
        assertThat(Stream.of(WeekTitle.values()).map(title -> "week.title." + title.key()))
                .allMatch(words::has);
    }
}
