package app.asked.core.journey.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.CameTrue;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import app.asked.core.words.Prose;
import app.asked.core.words.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakeawayDraftTest {
    private final Person maya = Cast.maya();

    @Test
    void aDraftBeginsWithTheWeeksCounts() {
        Said counts = draft(EssayMonth.lived(), 2).happened().getFirst();

        assertThat(counts)
                .isEqualTo(new Said(
                        "week.draft.counts",
                        Map.of("asks", 5, "yeses", 1, "offers", 0, "noes", 2, "silences", 2, "waiting", 0)));
    }

    @Test
    void aSoftNoIsAmongTheNoes() {
        assertThat(draft(EssayMonth.lived(), 4).happened().getFirst().values()).containsEntry("noes", 3);
    }

    @Test
    void aWeekWithoutAsksIsAQuietWeek() {
        maya.rests(2).rests(4);
        maya.asks(3, "high-five").turnsBack(GotTo.BEGAN);

        assertThat(draft(maya, 1).happened())
                .containsExactly(
                        Said.of("week.draft.quiet"),
                        new Said("week.draft.backed-out", Map.of("count", 1)),
                        new Said("week.draft.rests", Map.of("count", 2)));
    }

    @Test
    void expectationsAreComparedWithAnswersThatCame() {
        maya.asks(1, "high-five").expecting(60).hears(Outcome.YES);
        maya.asks(2, "high-five").expecting(90).hears(Outcome.SOFT_NO);
        maya.asks(3, "high-five").expecting(90).hears(Outcome.NO_REPLY);
        maya.asks(4, "high-five").expecting(90).hears(Outcome.WAITING);
        maya.asks(5, "high-five").expecting(50).hears(Outcome.NO);
        maya.asks(6, "high-five").expecting(90).recalled().hears(Outcome.NO);

        assertThat(draft(maya, 1).expected())
                .contains(new Said("week.draft.expected", Map.of("expected", 2, "noes", 1L)));
    }

    @Test
    void fearsAreCountedWhereThePersonCouldTell() {
        maya.asks(1, "high-five")
                .fearing("They laugh at me", 50)
                .hears(Outcome.YES)
                .turnedOut(CameTrue.NOT_AT_ALL, 20);
        maya.asks(2, "high-five")
                .fearing("They laugh at me", 50)
                .hears(Outcome.NO)
                .turnedOut(CameTrue.A_LITTLE, 20);
        maya.asks(3, "high-five")
                .fearing("They laugh at me", 50)
                .hears(Outcome.NO)
                .turnedOut(CameTrue.CANNOT_TELL, 20);

        assertThat(draft(maya, 1).expected())
                .contains(new Said("week.draft.fears", Map.of("named", 2, "happened", 1L)));
    }

    @Test
    void aWeekWithoutForecastsComparesNothing() {
        maya.asks(1, "high-five").hears(Outcome.YES);

        assertThat(draft(maya, 1).expected()).isEmpty();
    }

    @Test
    void oneLessonIsQuotedAsItWasWrittenThatOfTheStrongestFear() {
        maya.asks(1, "high-five").hears(Outcome.YES).felt(30).learned("They were happy to chat.");
        maya.asks(2, "high-five").hears(Outcome.NO).felt(80).learned("It passed.");
        maya.asks(3, "high-five").hears(Outcome.YES).felt(20).learned("Easy.");

        assertThat(draft(maya, 1).lesson()).isEqualTo(new Prose("It passed."));
    }

    @Test
    void ofEqualFearsTheLatestLessonIsQuotedAndALongOneStaysWhereItIs() {
        maya.asks(1, "high-five").hears(Outcome.YES).learned("They were happy to chat.");
        maya.asks(2, "high-five").hears(Outcome.NO).learned("It passed.");
        maya.asks(3, "high-five").hears(Outcome.NO).felt(90).learned("A page of it. ".repeat(40));

        assertThat(draft(maya, 1).lesson()).isEqualTo(new Prose("It passed."));
    }

    @Test
    void energyIsToldWhereItIsKnown() {
        maya.hasEnergy(1, 20).hasEnergy(2, 40);
        maya.asks(1, "high-five").hears(Outcome.NO);

        assertThat(draft(maya, 1).onwards().getFirst()).isEqualTo(new Said("week.draft.energy", Map.of("cell", 3)));
    }

    @Test
    void theEndOfAJourneySaysHowOftenOneAsked() {
        JourneyEnd end = JourneyEnd.of(new Arc(Weeks.of(EssayMonth.lived().facts(), maya.day(28))));

        assertThat(end.words()).isEqualTo(new Said("journey.end", Map.of("asks", 16)));
        assertThat(end.held().values())
                .containsEntry("weeks", 4)
                .containsEntry("challenges", 12)
                .containsEntry("noes", 9);
    }

    @Test
    void aJourneyWithoutAsksEndsAsKindly() {
        JourneyEnd end = JourneyEnd.of(new Arc(Weeks.of(maya.facts(), maya.day(28))));

        assertThat(end.words()).isEqualTo(Said.of("journey.end.quiet"));
    }

    private static TakeawayDraft draft(Person person, int week) {
        List<WeekFacts> weeks = Weeks.of(person.facts(), person.day(28));
        return TakeawayDraft.of(weeks.get(week - 1), weeks.subList(0, week - 1));
    }
}
