package app.asked.core.journey.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private final Person maya = Cast.maya();

    @Test
    void theEssaysMonthIsSixteenAsksOfTwelveChallenges() {
        Arc arc = new Arc(weeksOf(EssayMonth.lived(), 28));

        assertThat(arc.made()).hasSize(16);
        assertThat(arc.challenges()).isEqualTo(12);
        assertThat(arc.answers())
                .isEqualTo(Map.of(Outcome.YES, 5, Outcome.NO, 8, Outcome.SOFT_NO, 1, Outcome.NO_REPLY, 2));
    }

    @Test
    void theEssaysWeeksHaveItsAnswers() {
        assertThat(weeksOf(EssayMonth.lived(), 28))
                .extracting(WeekFacts::answers)
                .containsExactly(
                        Map.of(Outcome.YES, 2, Outcome.NO, 2),
                        Map.of(Outcome.YES, 1, Outcome.NO, 2, Outcome.NO_REPLY, 2),
                        Map.of(Outcome.YES, 1, Outcome.NO, 2),
                        Map.of(Outcome.YES, 1, Outcome.NO, 2, Outcome.SOFT_NO, 1));
    }

    @Test
    void aWeekIsThereOnceItHasBegun() {
        assertThat(weeksOf(maya, 7)).hasSize(1);
        assertThat(weeksOf(maya, 8)).hasSize(2);
        assertThat(weeksOf(maya, 0)).isEmpty();
        assertThat(weeksOf(maya, 100)).hasSize(4);
    }

    @Test
    void anAskThatWasTurnedBackFromIsCountedApart() {
        maya.asks(2, "high-five").turnsBack(GotTo.CAME_CLOSE);
        maya.asks(3, "high-five").hears(Outcome.YES);

        WeekFacts week = weekOne();

        assertThat(week.made()).hasSize(1);
        assertThat(week.backedOut()).isEqualTo(1);
        assertThat(week.challenges()).isEqualTo(1);
    }

    @Test
    void anAskThatAFriendMadeIsListedAndCountsAsNothing() {
        maya.asks(2, "high-five").turnsBackFor(InTheWay.FRIEND_ASKED);

        WeekFacts week = weekOne();
        TakeawayDraft draft = TakeawayDraft.of(week, List.of());

        assertThat(week.asks()).hasSize(1);
        assertThat(week.made()).isEmpty();
        assertThat(week.backedOut()).isZero();
        assertThat(new Arc(List.of(week)).backedOut()).isZero();
        assertThat(draft.happened()).extracting(Said::key).containsExactly("week.draft.quiet");
        assertThat(Suggestion.after(week, List.of())).isEqualTo(Suggestion.ONE_SMALL);
    }

    @Test
    void whereSomethingBadHappenedNothingIsCounted() {
        maya.asks(2, "high-five").hears(Outcome.NO).learned("never a lesson").isHarmed();

        WeekFacts week = weekOne();

        assertThat(week.asks()).hasSize(1);
        assertThat(week.made()).isEmpty();
        assertThat(week.backedOut()).isZero();
        assertThat(week.answers()).isEmpty();
        assertThat(week.lessons()).isEmpty();
    }

    @Test
    void waitingIsMadeAndPlannedIsNot() {
        maya.asks(2, "pitch-a-company").hears(Outcome.WAITING);
        maya.asks(3, "high-five");
        maya.asks(5, "pet-dog");

        WeekFacts week = Weeks.of(maya.facts(), maya.day(4)).getFirst();

        assertThat(week.asks()).hasSize(2);
        assertThat(week.answers()).isEqualTo(Map.of(Outcome.WAITING, 1));
    }

    @Test
    void asksThatLifeBroughtAreChallengesByThemselves() {
        maya.isBroughtAnAsk(2).hears(Outcome.YES);
        maya.isBroughtAnAsk(2).hears(Outcome.YES);
        maya.asks(2, "high-five").hears(Outcome.NO);
        maya.asks(3, "high-five").hears(Outcome.NO);

        assertThat(weekOne().challenges()).isEqualTo(3);
    }

    @Test
    void anAskOfAnotherJourneyIsNotOfThisOne() {
        maya.asks(2, "high-five").of(Cast.newId()).hears(Outcome.YES);

        assertThat(weekOne().asks()).isEmpty();
    }

    @Test
    void anAskWithoutAJourneyIsOfTheOneOnItsDay() {
        WholeAsk before = maya.isBroughtAnAsk(0).hears(Outcome.YES).whole();
        WholeAsk during = maya.isBroughtAnAsk(8).hears(Outcome.YES).whole();
        WholeAsk after = maya.isBroughtAnAsk(29).hears(Outcome.YES).whole();

        assertThat(new Arc(weeksOf(maya, 40)).made()).containsExactly(during).doesNotContain(before, after);
    }

    @Test
    void anAskFromBeforeTheJourneyIsOfNoWeekEvenIfItWasWrittenDownOnIt() {
        maya.asks(0, "high-five").hears(Outcome.YES);

        assertThat(weekOne().asks()).isEmpty();
    }

    @Test
    void anAskOnAPausedDayCountsToTheWeekBefore() {
        maya.pauses(8, 14);
        maya.asks(7, "high-five").hears(Outcome.YES);
        maya.asks(10, "high-five").hears(Outcome.YES);
        maya.asks(15, "high-five").hears(Outcome.YES);

        assertThat(weeksOf(maya, 15)).extracting(week -> week.made().size()).containsExactly(2, 1);
        assertThat(weeksOf(maya, 15).getFirst().week())
                .isEqualTo(new JourneyCalendar.Week(1, maya.day(1), maya.day(14)));
    }

    @Test
    void anAskOfTheJourneyAfterItsEndCountsToTheLastWeek() {
        maya.asks(30, "high-five").hears(Outcome.YES);

        assertThat(weeksOf(maya, 30).getLast().made()).hasSize(1);
    }

    @Test
    void aJourneyThatEndedEarlyHasNoWeeksAfterIt() {
        maya.finishes(10);
        maya.isBroughtAnAsk(10).hears(Outcome.YES);
        maya.isBroughtAnAsk(11).hears(Outcome.YES);

        List<WeekFacts> weeks = weeksOf(maya, 28);

        assertThat(weeks).hasSize(2);
        assertThat(weeks.getLast().week().to()).isEqualTo(maya.day(10));
        assertThat(weeks.getLast().made()).hasSize(1);
    }

    @Test
    void twoRestsOnADayAreOne() {
        maya.rests(3).rests(3).rests(5);

        assertThat(weekOne().rests()).containsExactly(maya.day(3), maya.day(5));
    }

    @Test
    void energyIsTheMeanOfTheDaysElseTheTakeaways() {
        maya.hasEnergy(1, 20).hasEnergy(2, 25).closesWeek(1, "Mild nerves", 90).closesWeek(2, "A step up", 60);

        assertThat(weeksOf(maya, 15)).extracting(WeekFacts::energy).containsExactly(new Scale(23), new Scale(60), null);
    }

    @Test
    void aNoThatHurtIsNotPutForward() {
        WholeAsk light = maya.asks(2, "high-five").hears(Outcome.NO).stung(30).whole();
        WholeAsk soft = maya.asks(3, "high-five").hears(Outcome.SOFT_NO).whole();
        maya.asks(4, "high-five").hears(Outcome.NO).stung(40);
        maya.asks(5, "high-five").hears(Outcome.NO_REPLY);

        assertThat(weekOne().noesToPick()).containsExactly(light, soft);
    }

    @Test
    void aPlateauIsToldInNumbersOnly() {
        assertThat(weeksOf(Cast.tomas(), 42))
                .hasSize(6)
                .allSatisfy(week -> assertThat(week.made()).hasSize(7))
                .allSatisfy(week -> assertThat(week.energy()).isEqualTo(new Scale(60)));
    }

    private WeekFacts weekOne() {
        return weeksOf(maya, 7).getFirst();
    }

    private static List<WeekFacts> weeksOf(Person person, int day) {
        return Weeks.of(person.facts(), person.day(day));
    }
}
