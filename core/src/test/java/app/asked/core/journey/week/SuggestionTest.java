package app.asked.core.journey.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private final Person maya = Cast.maya();

    @Test
    void theEssaysMonthGetsALighterWeekAfterTheOnesThatTookALot() {
        assertThat(after(EssayMonth.lived(), 1)).isEqualTo(Suggestion.GUESS_AGAIN);
        assertThat(after(EssayMonth.lived(), 2)).isEqualTo(Suggestion.LIGHTER);
        assertThat(after(EssayMonth.lived(), 3)).isEqualTo(Suggestion.LIGHTER);
        assertThat(after(EssayMonth.lived(), 4)).isEqualTo(Suggestion.SAME_AGAIN);
    }

    @Test
    void afterAWeekWithoutAsksOneSmallOneIsPlenty() {
        assertThat(after(maya, 1)).isEqualTo(Suggestion.ONE_SMALL);
    }

    @Test
    void whoTurnedBackMayTrySmaller() {
        maya.asks(2, "high-five").turnsBack(GotTo.BEGAN);

        assertThat(after(maya, 1)).isEqualTo(Suggestion.SMALLER);
    }

    @Test
    void threeYesesCallForSomethingBolder() {
        maya.asks(1, "high-five").hears(Outcome.YES);
        maya.asks(2, "high-five").hears(Outcome.ANOTHER_OFFER);
        assertThat(after(maya, 1)).isEqualTo(Suggestion.SAME_AGAIN);

        maya.asks(3, "high-five").hears(Outcome.YES);
        assertThat(after(maya, 1)).isEqualTo(Suggestion.BOLDER);
    }

    @Test
    void whatSatBadlyIsNotSuggestedOnceMore() {
        maya.asks(1, "high-five").hears(Outcome.YES).felt(Feeling.GUILTY);
        maya.asks(2, "high-five").hears(Outcome.YES);
        maya.asks(3, "high-five").hears(Outcome.YES);

        assertThat(after(maya, 1)).isEqualTo(Suggestion.SOMETHING_ELSE);
    }

    @Test
    void aLowWeekComesBeforeEverythingThatSpursOn() {
        maya.hasEnergy(1, 20);
        maya.asks(1, "high-five").fearing("They laugh", 50).hears(Outcome.NO).turnedOut(CameTrue.NOT_AT_ALL, 10);

        assertThat(after(maya, 1)).isEqualTo(Suggestion.LIGHTER);
    }

    private static Suggestion after(Person person, int week) {
        List<WeekFacts> weeks = Weeks.of(person.facts(), person.day(28));
        return Suggestion.after(weeks.get(week - 1), weeks.subList(0, week - 1));
    }
}
