package app.asked.lab.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.Insights;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.lab.people.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `./asked lab insights` prints for two thousand people, with fewer.
class FalseAlarmsTest {
    private static final int PEOPLE = 100;
    private static final int MANY = 2000;

    static Stream<Named<Kind>> unchanging() {
        return Stream.of(
                Named.of("nothing else", Kind.UNCHANGING),
                Named.of("a start in a bad spell", Kind.UNCHANGING.inABadSpell()),
                Named.of("three in ten bad asks written down", Kind.UNCHANGING.loggingSelectively()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unchanging")
    void ofPeopleWhomNothingChangesAtMostFiveInAHundredAreToldThatItDid(Kind kind) {
        List<Hearing> heard = heard(kind);

        assertThat(heard).filteredOn(Hearing::isToldAnything).hasSizeLessThanOrEqualTo(5);
        assertThat(heard).filteredOn(Hearing::isHinted).hasSizeLessThanOrEqualTo(20);
    }

    /// The probe alone, which is all that moods and spells move, with enough people to tell 5 from 7.
    @Test
    void moodsAndSpellsThatLastMakeNoClaimInMoreThanFiveOfAHundred() {
        for (Kind kind : List.of(Kind.UNCHANGING.moody(), Kind.UNCHANGING.inABadSpell())) {
            for (int pace : new int[] {4, 7}) {
                assertThat(IntStream.range(0, MANY)
                                .parallel()
                                .filter(seed -> LargestFall.of(new MadeUp(seed, pace, kind)) >= 16.5)
                                .count())
                        .isLessThanOrEqualTo(MANY / 20);
            }
        }
    }

    @Test
    void thePlannersOwnChoosingIsNoChange() {
        var street = Library.street();
        List<Hearing> heard = heard(number -> new Practiced(street, 7, number));

        assertThat(heard.stream().map(Hearing::ofChange))
                .filteredOn(Hearing::isToldAnything)
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void ofPeopleWhoseProbeFallsByTwentyAndStaysThereMostAreTold() {
        assertThat(heard(Kind.UNCHANGING.falling(20, .25, .5)))
                .filteredOn(Hearing::isToldOfAFall)
                .hasSizeGreaterThanOrEqualTo(65);
    }

    @Test
    void whoGuessesFarTooHighIsTold() {
        assertThat(heard(Kind.UNCHANGING.guessingTooHighBy(30)))
                .filteredOn(Hearing::isToldAnything)
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void noWeekSaysMoreThanTwoNewThings() {
        MadeUp person = new MadeUp(5, 7, Kind.UNCHANGING.falling(20, .25, .5).guessingTooHighBy(30));
        List<Insight> before = on(person, Journey.STARTS);
        for (int day = 7; day <= person.days() + 7; day += 7) {
            List<Insight> after = on(person, Journey.STARTS.plusDays(day - 1L));
            assertThat(news(before, after)).isLessThanOrEqualTo(2);
            before = after;
        }
    }

    @Test
    void theSameSeedIsTheSamePerson() {
        assertThat(new MadeUp(7, 4, Kind.UNCHANGING).facts()).isEqualTo(new MadeUp(7, 4, Kind.UNCHANGING).facts());
        var street = Library.street();
        assertThat(new Practiced(street, 7, 3).facts()).isEqualTo(new Practiced(street, 7, 3).facts());
    }

    private static List<Hearing> heard(Kind kind) {
        return heard(seed -> new MadeUp(seed, 4, kind));
    }

    private static List<Hearing> heard(IntFunction<Journey> journey) {
        return Hearing.of(IntStream.range(0, PEOPLE).mapToObj(journey).toList());
    }

    private static List<Insight> on(MadeUp person, LocalDate day) {
        return Insights.of(Journey.upTo(person.facts(), day), day);
    }

    private static long news(List<Insight> before, List<Insight> after) {
        return IntStream.range(0, after.size())
                .filter(i -> after.get(i).level().compareTo(Certainty.HINT) >= 0)
                .filter(i -> after.get(i).level().compareTo(before.get(i).level()) > 0)
                .count();
    }
}
