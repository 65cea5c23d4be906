package app.asked.core.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingWishTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final StandingWish lighter = new StandingWish(Wish.Pace.BRISK, null, null).lighterFrom(MONDAY);

    @Test
    void aLighterWeekIsSevenGentleDaysAndThenThePaceIsAsItStood() {
        assertThat(IntStream.rangeClosed(-1, 8).filter(day -> lighter.paceOn(MONDAY.plusDays(day)) == Wish.Pace.GENTLE))
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(lighter.paceOn(MONDAY.plusDays(7))).isEqualTo(Wish.Pace.BRISK);
        assertThat(lighter.lighterUntil(MONDAY.plusDays(2))).isEqualTo(MONDAY.plusDays(6));
    }

    @Test
    void thePaceThatStandsChosenOnceMoreLeavesIt() {
        assertThat(lighter.with(Wish.Pace.BRISK).paceOn(MONDAY)).isEqualTo(Wish.Pace.GENTLE);
    }

    @Test
    void whoeverChoosesAnotherPaceEndsIt() {
        assertThat(lighter.with(Wish.Pace.STEADY).paceOn(MONDAY)).isEqualTo(Wish.Pace.STEADY);
    }
}
