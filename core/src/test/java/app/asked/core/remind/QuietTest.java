package app.asked.core.remind;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.Rest;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuietTest {
    private final Person maya = Cast.maya();
    private Set<LocalDate> reminded = Set.of();
    private LocalDate worse = LocalDate.of(2025, 1, 1);

    @Test
    void onAnOrdinaryDayNothingSpeaksAgainstIt() {
        assertThat(quiet(1)).isEmpty();
        assertThat(quiet(28)).isEmpty();
    }

    @Test
    void beforeTheJourneyAndAfterItNobodyIsReminded() {
        assertThat(quiet(0)).contains(Quiet.AHEAD);
        assertThat(quiet(29)).contains(Quiet.NO_JOURNEY);

        maya.finishes(5);
        assertThat(quiet(5)).contains(Quiet.NO_JOURNEY);
    }

    @Test
    void withoutAJourneyNobodyIsReminded() {
        ReminderFacts none = new ReminderFacts(null, List.of(), Set.of(), List.of(), null, Set.of());

        assertThat(Quiet.on(Cast.STARTS, none)).contains(Quiet.NO_JOURNEY);
    }

    @Test
    void aPauseAndARestAreQuiet() {
        maya.pauses(3, 4).rests(6);

        assertThat(quiet(2)).isEmpty();
        assertThat(quiet(3)).contains(Quiet.PAUSED);
        assertThat(quiet(4)).contains(Quiet.PAUSED);
        assertThat(quiet(5)).isEmpty();
        assertThat(quiet(6)).contains(Quiet.RESTING);
    }

    @Test
    void whoeverAskedOrTurnedBackTodayIsLeftAlone() {
        maya.asks(2, "high-five");
        assertThat(quiet(2)).isEmpty();

        maya.asks(2, "pet-dog").turnsBack(GotTo.WENT);
        assertThat(quiet(2)).contains(Quiet.ASKED);

        maya.asks(4, "pet-dog").hears(Outcome.WAITING);
        assertThat(quiet(4)).contains(Quiet.ASKED);
        assertThat(quiet(5)).isEmpty();
    }

    @Test
    void afterAHardAskItIsQuietForTwoDays() {
        maya.asks(2, "pet-dog").hears(Outcome.NO).stung(69);
        assertThat(quiet(3)).isEmpty();

        maya.asks(2, "high-five").hears(Outcome.NO).stung(70);
        assertThat(quiet(3)).contains(Quiet.HARD);
        assertThat(quiet(4)).contains(Quiet.HARD);
        assertThat(quiet(5)).isEmpty();
    }

    @Test
    void greatFearIsHardToo() {
        maya.asks(2, "pet-dog").hears(Outcome.YES).felt(90);

        assertThat(quiet(3)).contains(Quiet.HARD);
    }

    @Test
    void afterSomethingBadItIsQuietForAWeek() {
        maya.asks(2, "pet-dog").isHarmed();

        assertThat(quiet(3)).contains(Quiet.HARD);
        assertThat(quiet(9)).contains(Quiet.HARD);
        assertThat(quiet(10)).isEmpty();
    }

    @Test
    void whereThePracticeMakesThingsWorseItIsQuietForAWeek() {
        worse = maya.day(7);

        assertThat(quiet(7)).contains(Quiet.HARD);
        assertThat(quiet(14)).contains(Quiet.HARD);
        assertThat(quiet(15)).isEmpty();
    }

    @Test
    void noMoreComeInSevenDaysThanTheJourneysPace() {
        reminded = Set.of(maya.day(1), maya.day(2), maya.day(3));

        assertThat(quiet(4)).contains(Quiet.ENOUGH);
        assertThat(quiet(7)).contains(Quiet.ENOUGH);
        assertThat(quiet(8)).isEmpty();
    }

    @Test
    void whoeverAskedAsOftenAsTheyWantedIsLeftAlone() {
        maya.asks(1, "pet-dog").hears(Outcome.NO);
        maya.asks(2, "pet-dog").hears(Outcome.NO);
        maya.asks(3, "high-five").hears(Outcome.YES);
        assertThat(quiet(4)).as("the same asked of two is one challenge").isEmpty();

        maya.isBroughtAnAsk(3).hears(Outcome.YES);
        assertThat(quiet(4)).contains(Quiet.ENOUGH);
        assertThat(quiet(8)).contains(Quiet.ENOUGH);
        assertThat(quiet(9)).isEmpty();
    }

    private Optional<Quiet> quiet(int day) {
        JourneyFacts facts = maya.facts();
        return Quiet.on(
                maya.day(day),
                new ReminderFacts(
                        facts.journey(),
                        facts.pauses(),
                        facts.rests().stream().map(Rest::day).collect(Collectors.toSet()),
                        facts.asks(),
                        worse,
                        reminded));
    }
}
