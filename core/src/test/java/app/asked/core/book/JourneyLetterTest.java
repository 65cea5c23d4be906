package app.asked.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.journey.week.Weeks;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import app.asked.core.words.Line;
import app.asked.core.words.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneyLetterTest {
    private final Person maya = Cast.maya();

    @Test
    void theEssaysMonthIsToldByItsWeeks() {
        JourneyLetter letter = letter(EssayMonth.lived(), true);

        assertThat(letter.opening().getFirst().values())
                .containsEntry("asks", 16)
                .containsEntry("noes", 9);
        assertThat(letter.opening().getLast()).isEqualTo(new Said("book.letter.weeks.all", Map.of("weeks", 4)));
        assertThat(letter.weeks()).extracting(WeekFacts::number).containsExactly(1, 2, 3, 4);
        assertThat(letter.closing()).isEqualTo(new Said("journey.end", Map.of("asks", 16)));
    }

    @Test
    void beforeAndAfterStandSideBySideWithTheirCounts() {
        assertThat(letter(EssayMonth.lived(), true).sides())
                .extracting(BeforeAndAfter::said)
                .containsExactly(
                        side("book.letter.fear", 4, 3, 8),
                        side("book.letter.sting", 4, 2, 5),
                        new Said("book.letter.belief", Map.of("before", 5, "after", 3, "asks", 7)));
    }

    @Test
    void oneNumberIsNoMeanAndOneWeekHasNoAfter() {
        maya.asks(1, "high-five").hears(Outcome.NO).felt(50).stung(50);
        maya.asks(8, "high-five").hears(Outcome.NO).felt(30).stung(30);
        maya.asks(9, "high-five").hears(Outcome.NO).felt(30).stung(30);

        assertThat(letter(maya, true).sides()).isEmpty();
    }

    @Test
    void weeksWithoutAnAskAreCountedWithoutAWordOfBlame() {
        maya.asks(1, "high-five").hears(Outcome.NO);
        maya.asks(15, "high-five").hears(Outcome.NO);

        assertThat(letter(maya, true).opening().getLast())
                .isEqualTo(new Said("book.letter.weeks.some", Map.of("weeks", 4, "with", 2)));
    }

    @Test
    void whatWasAvoidedAndAskedForInThisTimeIsInIt() {
        maya.asks(1, "high-five").hears(Outcome.NO);
        var during = new Avoided(Cast.newId(), new Line("The event"), maya.day(20));
        var before = new Avoided(Cast.newId(), new Line("The shop"), maya.day(0));
        var open = new Avoided(Cast.newId(), new Line("The coffee"), null);

        JourneyLetter letter = JourneyLetter.of(maya.facts(), weeks(maya), List.of(during, before, open), true);

        assertThat(letter.dared()).containsExactly(new Line("The event"));
    }

    @Test
    void aJourneyUnderWayIsNotClosed() {
        maya.asks(1, "high-five").hears(Outcome.NO);

        assertThat(letter(maya, false).closing()).isEqualTo(new Said("book.letter.so-far", Map.of("asks", 1)));
    }

    @Test
    void aJourneyWithoutAsksIsToldAsKindly() {
        JourneyLetter letter = letter(maya, true);

        assertThat(letter.opening()).containsExactly(Said.of("journey.end.held.quiet"));
        assertThat(letter.closing()).isEqualTo(Said.of("journey.end.quiet"));
    }

    private static Said side(String key, int before, int after, int asks) {
        return new Said(key, Map.of("first", 1, "before", before, "last", 4, "after", after, "asks", asks));
    }

    private static JourneyLetter letter(Person person, boolean over) {
        return JourneyLetter.of(person.facts(), weeks(person), List.of(), over);
    }

    private static List<WeekFacts> weeks(Person person) {
        return Weeks.of(person.facts(), person.day(28));
    }
}
