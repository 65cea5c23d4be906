package app.asked.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.testkit.AskSketch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 20, 12, 0);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    static Stream<List<WholeAsk>> lives() {
        return Stream.of(
                List.of(),
                List.of(ask().hears(Outcome.NO).stung(80).whole()),
                List.of(ask().expecting(90).hears(Outcome.YES).whole()),
                List.of(ask().isHarmed().whole()),
                List.of(
                        ask().turnsBack(GotTo.CAME_CLOSE).whole(),
                        ask().expecting(90).hears(Outcome.YES).whole(),
                        ask().hears(Outcome.NO_REPLY).whole(),
                        ask().hears(Outcome.NO).stung(50).whole()));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void itHasSixToEightQuestionsAndEndsOnNoHurt(List<WholeAsk> asks) {
        List<Question> questions = Interview.about(asks);

        assertThat(questions).hasSizeBetween(6, 8).doesNotHaveDuplicates();
        assertThat(questions.getLast()).isIn(Question.OPENED, Question.NEXT);
    }

    @Test
    void itIsChosenByWhatHappened() {
        assertThat(about(ask().hears(Outcome.NO).stung(80)))
                .contains(Question.STUNG)
                .doesNotContain(Question.LAUGH);
        assertThat(about(ask().hears(Outcome.NO).stung(10)))
                .contains(Question.LAUGH)
                .doesNotContain(Question.STUNG);
        assertThat(about(ask().expecting(90).hears(Outcome.YES))).contains(Question.SURE_OF_NO);
        assertThat(about(ask().hears(Outcome.NO_REPLY))).contains(Question.SILENCE);
        assertThat(about(ask().turnsBack(GotTo.CAME_CLOSE))).contains(Question.IN_THE_WAY);
        assertThat(about()).contains(Question.THEN_AND_NOW).doesNotContain(Question.WHY_THIS);
    }

    @Test
    void whoeverCameBackIsAskedWhatWasDifferent() {
        WholeAsk before = new AskSketch(NOON.minusDays(1), "high-five")
                .turnsBack(GotTo.CAME_CLOSE)
                .whole();

        assertThat(Interview.about(List.of(before, ask().hears(Outcome.NO).whole())))
                .contains(Question.CAME_BACK)
                .doesNotContain(Question.IN_THE_WAY);
    }

    @Test
    void somethingBadIsAskedWhatHelped() {
        assertThat(about(ask().hears(Outcome.NO).stung(90).isHarmed()))
                .contains(Question.HELPED)
                .doesNotContain(Question.STUNG, Question.LAUGH, Question.OPENED);
    }

    @Test
    void aHardOneWaitsADay() {
        assertThat(Waiting.opens(List.of(ask().hears(Outcome.NO).stung(70).whole()), NOW))
                .isEqualTo(NOW.plus(Waiting.A_DAY));
        assertThat(Waiting.opens(List.of(ask().isHarmed().whole()), NOW)).isEqualTo(NOW.plus(Waiting.A_DAY));
        assertThat(Waiting.opens(List.of(ask().hears(Outcome.NO).stung(69).whole()), NOW))
                .isEqualTo(NOW);
        assertThat(Waiting.opens(List.of(), NOW)).isEqualTo(NOW);
    }

    private static List<Question> about(AskSketch... asks) {
        return Interview.about(Stream.of(asks).map(AskSketch::whole).toList());
    }

    private static AskSketch ask() {
        return new AskSketch(NOON, "high-five");
    }
}
