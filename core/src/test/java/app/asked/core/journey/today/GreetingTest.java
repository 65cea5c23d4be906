package app.asked.core.journey.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import app.asked.core.time.Moment;
import app.asked.core.words.Said;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {
    private final Person maya = Cast.maya();

    @ParameterizedTest
    @CsvSource({
        "04:59, night", "05:00, morning", "11:59, morning", "12:00, afternoon",
        "17:59, afternoon", "18:00, evening", "21:59, evening", "22:00, night"
    })
    void theTimeOfDayIsGreeted(String time, String part) {
        assertThat(greeting(maya, 2, time)).isEqualTo("greeting." + part);
    }

    @Test
    void theTimeOfDayIsThePersons() {
        Moment inAuckland = Moment.of(Instant.parse("2026-11-03T20:00:00Z"), ZoneId.of("Pacific/Auckland"));

        assertThat(Greeting.on(maya.facts(), inAuckland).words()).isEqualTo(Said.of("greeting.morning"));
    }

    @Test
    void theFirstDayIsWelcomedUntilTheFirstAsk() {
        assertThat(greeting(maya, 1, "10:00")).isEqualTo("greeting.first");

        maya.asks(1, "high-five");
        assertThat(greeting(maya, 1, "10:00")).isEqualTo("greeting.first");

        maya.asks(1, "high-five").hears(Outcome.NO);
        assertThat(greeting(maya, 1, "18:00")).isEqualTo("greeting.evening.asked");
    }

    @Test
    void nothingMoreIsInvitedAfterTurningBackOrHarm() {
        maya.asks(2, "high-five").turnsBack(GotTo.WENT);
        assertThat(greeting(maya, 2, "18:00")).isEqualTo("greeting.evening.enough");

        maya.asks(2, "high-five").hears(Outcome.NO);
        assertThat(greeting(maya, 2, "18:00")).isEqualTo("greeting.evening.asked");

        maya.asks(2, "high-five").isHarmed();
        assertThat(greeting(maya, 2, "18:00")).isEqualTo("greeting.evening.enough");
    }

    @Test
    void noorIsGreetedWhenSheReturns() {
        assertThat(greeting(Cast.noor(), 16, "10:00")).isEqualTo("greeting.morning");
        assertThat(greeting(Cast.noor(), 17, "10:00")).isEqualTo("greeting.back");
        assertThat(greeting(Cast.noor(), 19, "10:00")).isEqualTo("greeting.back");
    }

    @Test
    void whoeverRestedOrSaidTheirEnergyWasNotAway() {
        assertThat(greeting(Cast.noor().rests(10), 19, "10:00")).isEqualTo("greeting.morning");
        assertThat(greeting(Cast.noor().hasEnergy(18, 50), 19, "10:00")).isEqualTo("greeting.morning");
    }

    @Test
    void onePlannedForLaterDoesNotHideThatSomeoneIsBack() {
        Person noor = Cast.noor();
        noor.asks(25, "high-five");

        assertThat(greeting(noor, 19, "10:00")).isEqualTo("greeting.back");
    }

    @Test
    void aRestDayIsForRest() {
        maya.rests(1).rests(2);

        assertThat(greeting(maya, 1, "10:00")).isEqualTo("greeting.rest");
        assertThat(greeting(maya, 2, "10:00")).isEqualTo("greeting.rest");
    }

    @Test
    void pauseAndEndAndStartAreNamed() {
        assertThat(greeting(maya, 0, "10:00")).isEqualTo("greeting.ahead");
        assertThat(greeting(maya, 29, "10:00")).isEqualTo("greeting.over");

        maya.pauses(5);
        assertThat(greeting(maya, 40, "10:00")).isEqualTo("greeting.paused");

        maya.finishes(41);
        assertThat(greeting(maya, 41, "21:00")).isEqualTo("greeting.over");
    }

    @Test
    void aLighterWeekIsOfferedInADip() {
        Person lived = EssayMonth.lived();

        assertThat(Greeting.on(lived.facts(), lived.at(18, "10:00")).lighter())
                .isEqualTo(Said.of("greeting.dip.below-others"));
        assertThat(Greeting.on(lived.facts(), lived.at(10, "10:00")).lighter()).isNull();
    }

    @Test
    void aLowFirstWeekIsOfferedALighterOneToo() {
        maya.hasEnergy(2, 20);

        assertThat(Greeting.on(maya.facts(), maya.at(2, "10:00")).lighter()).isEqualTo(Said.of("greeting.dip.low"));
    }

    private static String greeting(Person person, int day, String time) {
        return Greeting.on(person.facts(), person.at(day, time)).words().key();
    }
}
