package app.asked.core.ask.after;

import static app.asked.core.ask.after.CheckInQuestion.RECOVERED;
import static app.asked.core.ask.after.CheckInQuestion.REPLAYING;
import static app.asked.core.ask.after.CheckInQuestion.STING;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.WholeAsk;
import app.asked.core.testkit.AskSketch;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.EssayMonth;
import app.asked.core.testkit.Person;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckInTimingTest {
    private final Person maya = Cast.maya();

    @Test
    void anAskIsAskedAboutAFewHoursLater() {
        maya.asks(2, "10:00", "high-five").hears(Outcome.YES);

        assertThat(due(2, "12:59")).isEmpty();
        assertThat(due(2, "13:00")).hasSize(1);
        assertThat(due(3, "08:00")).hasSize(1);
    }

    @Test
    void aWeekLaterItLetsGo() {
        maya.asks(2, "10:00", "high-five").hears(Outcome.YES);

        assertThat(due(9, "10:00")).hasSize(1);
        assertThat(due(9, "10:01")).isEmpty();
    }

    @Test
    void thereAreTwoQuestionsAndThreeWhereItHurt() {
        maya.asks(2, "10:00", "high-five").hears(Outcome.NO).stung(30);
        assertThat(due(2, "14:00").getFirst().questions()).containsExactly(REPLAYING, RECOVERED);

        maya.asks(3, "10:00", "high-five").hears(Outcome.NO).stung(40);
        assertThat(due(3, "14:00").getFirst().questions()).containsExactly(REPLAYING, STING, RECOVERED);
    }

    @Test
    void whatIsBehindOneIsNotAskedAboutAgain() {
        maya.asks(2, "10:00", "high-five").hears(Outcome.NO).checkedInAfterHours(4, 70, Recovered.HOUR);

        assertThat(due(3, "14:00")).isEmpty();
    }

    @Test
    void notYetGetsOneMoreOnALaterDay() {
        AskSketch ask = maya.asks(2, "10:00", "high-five")
                .hears(Outcome.NO)
                .stung(80)
                .checkedInAfterHours(4, 70, Recovered.NOT_YET);

        assertThat(due(2, "23:00")).isEmpty();
        assertThat(due(3, "09:00")).hasSize(1);

        ask.checkedInAfterHours(24, 50, Recovered.NOT_YET);

        assertThat(due(4, "09:00")).isEmpty();
    }

    @Test
    void threeDogWalkersAreOneOuting() {
        List<CheckInDue> due = CheckInTiming.at(
                EssayMonth.lived().at(2, "20:00"), EssayMonth.lived().facts().asks());

        assertThat(due).hasSize(1);
        assertThat(due.getFirst().asks()).hasSize(3);
        assertThat(due.getFirst().questions()).contains(STING);
    }

    @Test
    void anOutingWaitsForItsLastAnswer() {
        maya.asks(2, "10:00", "high-five").hears(Outcome.YES);
        maya.asks(2, "11:30", "high-five").hears(Outcome.YES);

        assertThat(due(2, "13:30")).isEmpty();
        assertThat(due(2, "14:30")).hasSize(1);
    }

    @Test
    void asksFarApartAreTwoOutingsAndTheLatestComesFirst() {
        maya.asks(2, "10:00", "high-five").hears(Outcome.YES);
        WholeAsk later = maya.asks(2, "11:31", "high-five").hears(Outcome.YES).whole();

        assertThat(due(2, "15:00")).hasSize(2);
        assertThat(due(2, "15:00").getFirst().asks()).extracting(WholeAsk::ask).containsExactly(later.ask());
    }

    @Test
    void anotherChallengeAtTheSamePlaceIsTheSameOuting() {
        maya.asks(2, "10:00", "high-five").in("Park").hears(Outcome.YES);
        maya.asks(2, "10:30", "pet-dog").in("park ").hears(Outcome.YES);
        maya.asks(2, "10:40", "ask-the-time").in("shop").hears(Outcome.YES);

        assertThat(due(2, "15:00")).extracting(due -> due.asks().size()).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void oneCheckInServesTheWholeOuting() {
        AskSketch first = maya.asks(2, "10:00", "pet-dog").hears(Outcome.NO);
        AskSketch second = maya.asks(2, "10:20", "pet-dog").hears(Outcome.YES);
        first.checkedIn(shared(maya, first.id(), second.id()));

        assertThat(due(2, "15:00")).isEmpty();
    }

    @Test
    void anAnswerThatCameLateCountsFromWhenItCame() {
        maya.asks(2, "10:00", "pitch-a-company").hears(Outcome.NO).afterMinutes(24 * 60);

        assertThat(due(3, "12:00")).isEmpty();
        assertThat(due(3, "13:00")).hasSize(1);
    }

    @Test
    void whatWasNotAnsweredIsNeverAskedAbout() {
        maya.asks(2, "10:00", "high-five");
        maya.asks(2, "10:00", "high-five").hears(Outcome.WAITING);
        maya.asks(2, "10:00", "high-five").turnsBack(GotTo.WENT);
        maya.asks(2, "10:00", "high-five").hears(Outcome.NO).isHarmed();

        assertThat(due(2, "20:00")).isEmpty();
    }

    @Test
    void lettingGoFitsTheCheckIn() {
        assertThat(keys(Recovered.HOUR, 50, 1)).containsExactly("check-in.put-down");
        assertThat(keys(Recovered.HOUR, 60, 1)).containsExactly("check-in.going-over", "check-in.put-down");
        assertThat(keys(Recovered.NOT_YET, 20, 1)).containsExactly("check-in.once-more");
        assertThat(keys(Recovered.NOT_YET, 80, 2)).containsExactly("check-in.going-over", "check-in.let-be");
    }

    private List<CheckInDue> due(int day, String time) {
        return CheckInTiming.at(maya.at(day, time), maya.facts().asks());
    }

    private List<String> keys(Recovered recovered, int replaying, int soFar) {
        CheckIn made = checkIn(maya, replaying, recovered, Cast.newId());
        return LettingGo.after(made, soFar).stream().map(said -> said.key()).toList();
    }

    private static CheckIn shared(Person person, UUID... asks) {
        return checkIn(person, 10, Recovered.MINUTES, asks);
    }

    private static CheckIn checkIn(Person person, int replaying, Recovered recovered, UUID... asks) {
        return new CheckIn(
                Cast.newId(), person.at(2, "14:00"), new Scale(replaying), null, recovered, null, List.of(asks));
    }
}
