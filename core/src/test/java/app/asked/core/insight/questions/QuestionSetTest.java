package app.asked.core.insight.questions;

import static app.asked.core.insight.questions.QuestionSet.A_RSQ;
import static app.asked.core.insight.questions.QuestionSet.PROBE;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.questions.QuestionSet.Later;
import app.asked.core.insight.questions.QuestionSet.Turn;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionSetTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Turn NOW = new QuestionSet.Now();

    @Test
    void theQuestionnaireComesAfterTheFirstAsk() {
        assertThat(A_RSQ.turn(false, true, Map.of(), MONDAY)).isEqualTo(new QuestionSet.BeforeFirstAsk());
        assertThat(A_RSQ.turn(true, false, Map.of(), MONDAY)).isEqualTo(NOW);
    }

    @Test
    void theProbeMayBeFilledInBeforeTheFirstAskAndAgainAWeekLater() {
        assertThat(PROBE.turn(false, false, Map.of(), MONDAY)).isEqualTo(NOW);
        assertThat(PROBE.turn(false, false, Map.of(PROBE, MONDAY), MONDAY.plusDays(6)))
                .isEqualTo(new Later(PROBE, MONDAY, MONDAY.plusDays(7)));
        assertThat(PROBE.turn(false, false, Map.of(PROBE, MONDAY), MONDAY.plusDays(7)))
                .isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void noneIsAskedOnARestDay(QuestionSet set) {
        assertThat(set.turn(true, true, Map.of(), MONDAY)).isEqualTo(new QuestionSet.Rest());
    }

    @Test
    void aWeekLiesBetweenOneSetAndAnother() {
        Map<QuestionSet, LocalDate> probed = Map.of(PROBE, MONDAY);

        assertThat(A_RSQ.turn(true, false, probed, MONDAY.plusDays(6)))
                .isEqualTo(new Later(PROBE, MONDAY, MONDAY.plusDays(7)));
        assertThat(A_RSQ.turn(true, false, probed, MONDAY.plusDays(7))).isEqualTo(NOW);
        assertThat(PROBE.turn(true, false, Map.of(A_RSQ, MONDAY), MONDAY.plusDays(6)))
                .isEqualTo(new Later(A_RSQ, MONDAY, MONDAY.plusDays(7)));
    }

    @Test
    void eachIsAskedMoreSeldomByItself() {
        assertThat(PROBE.turn(true, false, Map.of(PROBE, MONDAY), MONDAY.plusDays(13)))
                .isEqualTo(new Later(PROBE, MONDAY, MONDAY.plusDays(14)));
        assertThat(PROBE.turn(true, false, Map.of(PROBE, MONDAY), MONDAY.plusDays(14)))
                .isEqualTo(NOW);
        assertThat(A_RSQ.turn(true, false, Map.of(A_RSQ, MONDAY), MONDAY.plusDays(27)))
                .isEqualTo(new Later(A_RSQ, MONDAY, MONDAY.plusDays(28)));
    }

    @Test
    void theLongerWaitIsTheOneThatIsTold() {
        Map<QuestionSet, LocalDate> both = Map.of(A_RSQ, MONDAY, PROBE, MONDAY.plusDays(8));

        assertThat(A_RSQ.turn(true, false, both, MONDAY.plusDays(9)))
                .isEqualTo(new Later(A_RSQ, MONDAY, MONDAY.plusDays(28)));
        assertThat(PROBE.turn(true, false, both, MONDAY.plusDays(9)))
                .isEqualTo(new Later(PROBE, MONDAY.plusDays(8), MONDAY.plusDays(22)));
    }
}
