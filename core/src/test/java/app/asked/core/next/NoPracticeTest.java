package app.asked.core.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.NoPractice.State;
import app.asked.core.next.NoPractice.Week;
import app.asked.core.testkit.AskSketch;
import app.asked.core.time.Moment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoPracticeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final UUID ID = new UUID(0, 1);

    private final NoPractice practice = NoPractice.from(FIRST);

    @Test
    void itWaitsAfterAWeekUntilItIsSaidHowItWas() {
        assertThat(state(practice, 6)).isEqualTo(State.RUNNING);
        assertThat(practice.asks(FIRST.plusDays(6))).isEmpty();
        assertThat(state(practice, 7)).isEqualTo(State.WAITING);
        assertThat(practice.asks(FIRST.plusDays(7))).hasValue(Week.FIRST);

        NoPractice said = practice.said(Week.FIRST, Going.HARD_AND_WORTH_IT);
        assertThat(state(said, 7)).isEqualTo(State.RUNNING);
        assertThat(said.asks(FIRST.plusDays(7))).isEmpty();
    }

    @Test
    void itEndsByItselfAndAsksOnceMore() {
        NoPractice said = practice.said(Week.FIRST, Going.NOT_SURE);

        assertThat(state(said, 13)).isEqualTo(State.RUNNING);
        assertThat(said.daysLeft(FIRST.plusDays(13))).isEqualTo(1);
        assertThat(state(said, 14)).isEqualTo(State.OVER);
        assertThat(said.asks(FIRST.plusDays(14))).hasValue(Week.SECOND);
        assertThat(said.asks(FIRST.plusDays(21))).isEmpty();
        assertThat(said.said(Week.SECOND, Going.DOES_ME_GOOD).asks(FIRST.plusDays(14)))
                .isEmpty();
    }

    @Test
    void endedByThePersonItIsOverAndAsksNothing() {
        NoPractice stopped = practice.stoppedOn(FIRST.plusDays(3));

        assertThat(state(stopped, 3)).isEqualTo(State.OVER);
        assertThat(stopped.asks(FIRST.plusDays(8))).isEmpty();
    }

    @Test
    void itStopsWhereItIsSaidToMakeThingsWorse() {
        assertThat(state(practice.said(Week.FIRST, Going.MAKES_THINGS_WORSE), 8))
                .isEqualTo(State.HARMED);
        assertThat(practice.on(FIRST.plusDays(5), List.of(), List.of(worse(4)))).isEqualTo(State.HARMED);
        assertThat(practice.on(FIRST.plusDays(5), List.of(), List.of(worse(-1))))
                .isEqualTo(State.RUNNING);
    }

    @ParameterizedTest(name = "fear {0}, sting {1}, going round {2}: {3}")
    @CsvSource({"80, 80, 70, RUNNING", "90, 0, 0, HARMED", "0, 90, 0, HARMED", "0, 0, 80, HARMED"})
    void itStopsAtTheFirstAskThatWasTooMuch(int fear, int sting, int replaying, State then) {
        List<WholeAsk> asks = List.of(ask(2, fear, sting, replaying));

        assertThat(practice.on(FIRST.plusDays(1), asks, List.of())).isEqualTo(State.RUNNING);
        assertThat(practice.on(FIRST.plusDays(2), asks, List.of())).isEqualTo(then);
        assertThat(practice.on(FIRST.plusDays(2), List.of(ask(-1, fear, sting, replaying)), List.of()))
                .isEqualTo(State.RUNNING);
    }

    private static State state(NoPractice practice, int day) {
        return practice.on(FIRST.plusDays(day), List.of(), List.of());
    }

    private static Takeaway worse(int day) {
        return new Takeaway(ID, 1, null, null, null, null, Going.MAKES_THINGS_WORSE, null, false, at(day));
    }

    private static WholeAsk ask(int day, int fear, int sting, int replaying) {
        return new AskSketch(FIRST.plusDays(day).atTime(12, 0), null)
                .hears(Outcome.NO)
                .felt(fear)
                .stung(sting)
                .checkedInAfterHours(3, replaying, Recovered.MINUTES)
                .whole();
    }

    private static Moment at(int day) {
        return Moment.of(FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
