package app.asked.core.journey.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.ask.after.CheckInTiming;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.testkit.Cast;
import app.asked.core.testkit.Person;
import app.asked.core.time.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueTest {
    private final Person maya = Cast.maya();

    @Test
    void nothingIsDueWhereNothingHappened() {
        assertThat(due(2)).isEmpty();
    }

    @Test
    void theNextInLineIsHelpCheckInWeekWaitingPlanAndEnd() {
        WholeAsk plan = maya.asks(1, "high-five").whole();
        WholeAsk waiting =
                maya.asks(7, "pitch-a-company").hears(Outcome.WAITING).whole();
        maya.asks(7, "pet-dog").hears(Outcome.NO);
        Due.Facts all = facts(8, true);

        assertThat(Due.next(all, maya.day(8))).contains(new Due.Help());
        Due.Facts calm = new Due.Facts(false, all.checkIns(), all.journey(), null, null, all.waiting(), all.planned());
        assertThat(Due.next(calm, maya.day(8)).orElseThrow()).isInstanceOf(Due.CheckIn.class);
        Due.Facts checkedIn = new Due.Facts(false, List.of(), all.journey(), null, null, all.waiting(), all.planned());
        assertThat(Due.next(checkedIn, maya.day(8))).contains(new Due.Week(1));
        Due.Facts read = new Due.Facts(false, List.of(), null, null, null, all.waiting(), all.planned());
        assertThat(Due.next(read, maya.day(8))).contains(new Due.Waiting(waiting));
        Journey journey = maya.facts().journey();
        Due.Facts over = new Due.Facts(false, List.of(), null, journey, maya.day(7), List.of(), all.planned());
        assertThat(Due.next(over, maya.day(8))).contains(new Due.Plan(plan));
        Due.Facts let = new Due.Facts(false, List.of(), null, journey, maya.day(7), List.of(), List.of());
        assertThat(Due.next(let, maya.day(8))).contains(new Due.End(journey));
    }

    @Test
    void aCheckInIsDueOnTheDayTheNextAndTwiceMore() {
        WholeAsk ask = maya.asks(2, "high-five").hears(Outcome.NO).whole();
        List<CheckInDue> checkIns = CheckInTiming.at(maya.at(2, "22:00"), List.of(ask));
        Due.Facts facts = new Due.Facts(false, checkIns, null, null, null, List.of(), List.of());

        assertThat(daysOn(facts)).containsExactly(2, 3, 5, 7);
    }

    @Test
    void ofTwoCheckInsTheLatestDaysIsAskedAboutFirst() {
        WholeAsk older = maya.asks(2, "high-five").hears(Outcome.NO).whole();
        WholeAsk newer = maya.asks(3, "pet-dog").hears(Outcome.NO).whole();
        List<CheckInDue> both = CheckInTiming.at(maya.at(5, "09:00"), List.of(older, newer));

        assertThat(askedAbout(both)).containsExactly(newer);
        assertThat(askedAbout(both.reversed())).containsExactly(newer);
        assertThat(askedAbout(CheckInTiming.at(maya.at(5, "09:00"), List.of(older))))
                .containsExactly(older);
    }

    private List<WholeAsk> askedAbout(List<CheckInDue> checkIns) {
        Due.Facts facts = new Due.Facts(false, checkIns, null, null, null, List.of(), List.of());
        return Due.next(facts, maya.day(5)).orElseThrow() instanceof Due.CheckIn(CheckInDue what)
                ? what.asks()
                : List.of();
    }

    @Test
    void aWeekAnnouncesItselfOnTheFirstMorningAfterIt() {
        assertThat(due(7)).isEmpty();
        assertThat(due(8)).contains(new Due.Week(1));
        assertThat(due(9)).isEmpty();
        assertThat(due(10)).contains(new Due.Week(1));
        assertThat(due(15)).contains(new Due.Week(2));
    }

    @Test
    void aWeekThatIsWrittenIsNotDue() {
        maya.closesWeek(1, "Mild nerves", 60);

        assertThat(due(8)).isEmpty();
    }

    @Test
    void noWeekIsDueInAPause() {
        maya.pauses(8);

        assertThat(due(8)).isEmpty();
    }

    @Test
    void anAnswerThatIsWaitedForIsSaidThreeTimesAndThenWaitsQuietly() {
        maya.asks(2, "pitch-a-company").hears(Outcome.WAITING);

        assertThat(daysOn(new Due.Facts(
                        false, List.of(), null, null, null, facts(30, false).waiting(), List.of())))
                .containsExactly(3, 5, 9);
    }

    @Test
    void ofTwoThatWaitTheOneWhoseDayItIsIsDue() {
        WholeAsk first = maya.asks(2, "pitch-a-company").hears(Outcome.WAITING).whole();
        maya.asks(3, "pitch-a-company").hears(Outcome.WAITING);

        assertThat(due(5)).contains(new Due.Waiting(first));
    }

    @Test
    void aPlanIsAskedAboutOnceItLayAWeekAndAWeekLaterAgain() {
        maya.asks(2, "high-five");

        assertThat(daysOn(plansAlone())).containsExactly(9, 11, 15, 16, 18, 22, 23, 25, 29, 30);
    }

    @Test
    void whatIsStillPlannedIsAskedAboutAWeekLater() {
        maya.asks(9, "high-five");

        assertThat(daysOn(plansAlone())).startsWith(16);
    }

    private Due.Facts plansAlone() {
        return new Due.Facts(
                false, List.of(), null, null, null, List.of(), facts(30, false).planned());
    }

    @Test
    void aPlanIsUnderWayOnItsDayAndTheNext() {
        WholeAsk plan = maya.asks(5, "high-five").whole();

        assertThat(IntStream.rangeClosed(4, 8).filter(day -> Due.isUnderWay(plan, maya.day(day))))
                .containsExactly(4, 5, 6);
    }

    @Test
    void aPlanThatWasPutOffIsNotUnderWayOnItsDay() {
        WholeAsk plan = maya.asks(5, "high-five").whole();
        Moment then = Moment.ofDay(maya.day(5), plan.when().zone());
        WholeAsk putOff = new WholeAsk(plan.ask().at(then), null, null, null, null, List.of());

        assertThat(IntStream.rangeClosed(4, 8).filter(day -> Due.isUnderWay(putOff, maya.day(day))))
                .isEmpty();
    }

    @Test
    void theEndOfAJourneyIsDueWhileNoOtherIsUnderWay() {
        Journey journey = maya.facts().journey();
        LocalDate last = maya.day(28);

        assertThat(Due.next(new Due.Facts(false, List.of(), null, journey, last, List.of(), List.of()), maya.day(29)))
                .contains(new Due.End(journey));
        assertThat(Due.next(
                        new Due.Facts(false, List.of(), Cast.tomas().facts(), journey, last, List.of(), List.of()),
                        maya.day(29)))
                .isNotEqualTo(Optional.of(new Due.End(journey)));
    }

    private Optional<Due> due(int day) {
        return Due.next(facts(day, false), maya.day(day));
    }

    /// As they are on a day, the ask of last first.
    private Due.Facts facts(int day, boolean help) {
        JourneyFacts known = maya.facts();
        return new Due.Facts(
                help,
                CheckInTiming.at(maya.at(day, "09:00"), known.asks()),
                known,
                null,
                null,
                latest(known, Outcome.WAITING),
                latest(known, null));
    }

    private static List<WholeAsk> latest(JourneyFacts known, @Nullable Outcome answer) {
        return known.asks().stream()
                .filter(ask ->
                        answer == (ask.answer() == null ? null : ask.answer().answer()))
                .sorted(Comparator.comparing(WholeAsk::when).reversed())
                .toList();
    }

    private List<Integer> daysOn(Due.Facts facts) {
        return IntStream.rangeClosed(1, 30)
                .filter(day -> Due.next(facts, maya.day(day)).isPresent())
                .boxed()
                .toList();
    }
}
