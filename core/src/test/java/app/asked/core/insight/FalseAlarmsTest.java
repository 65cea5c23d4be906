package app.asked.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is told that something changed, looked at every fortnight through a hundred asks.
class FalseAlarmsTest {
    /// Topics that speak of change, and not of how a person is.
    private static final Set<Topic> CHANGE = Set.of(Topic.BELIEF, Topic.SAME_AGAIN, Topic.PROBE, Topic.STING);

    @ParameterizedTest(name = "{0} asks a week")
    @ValueSource(ints = {4, 7})
    void ofAHundredWhomNothingChangesAtMostFiveAreToldThatItDid(int asksAWeek) {
        assertThat(people(1, asksAWeek, 0).filter(seed -> told(seed).isPresent()))
                .hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest(name = "{0} asks a week")
    @ValueSource(ints = {4, 7})
    void ofAHundredWhoseProbeFallsByTwentyAtLeastSeventyAreTold(int asksAWeek) {
        assertThat(people(1, asksAWeek, 20).filter(seed -> told(seed).isPresent()))
                .hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void noWeekSaysMoreThanTwoNewThings() {
        MadeUp person = new MadeUp(5, 7, 20);
        Facts facts = person.journey();
        List<Insight> before = on(facts, MadeUp.STARTS);
        for (int day = 7; day <= person.days() + 7; day += 7) {
            LocalDate sunday = MadeUp.STARTS.plusDays(day - 1L);
            List<Insight> after = on(facts, sunday);
            assertThat(news(before, after)).isLessThanOrEqualTo(2);
            before = after;
        }
    }

    private static long news(List<Insight> before, List<Insight> after) {
        return IntStream.range(0, after.size())
                .filter(i -> after.get(i).level().compareTo(Level.HINT) >= 0)
                .filter(i -> after.get(i).level().compareTo(before.get(i).level()) > 0)
                .count();
    }

    private static Stream<MadeUp> people(long from, int asksAWeek, double fall) {
        return LongStream.range(from, from + 100).mapToObj(seed -> new MadeUp(seed, asksAWeek, fall));
    }

    /// The first Sunday on which a person is told that something changed.
    private static Optional<LocalDate> told(MadeUp person) {
        Facts facts = person.journey();
        return IntStream.rangeClosed(1, person.days() / 14 + 1)
                .mapToObj(fortnight -> MadeUp.STARTS.plusDays(14L * fortnight - 1))
                .filter(sunday -> on(facts, sunday).stream().anyMatch(FalseAlarmsTest::isTold))
                .findFirst();
    }

    private static List<Insight> on(Facts journey, LocalDate day) {
        return Insights.of(MadeUp.upTo(journey, day), day);
    }

    private static boolean isTold(Insight insight) {
        return CHANGE.contains(insight.topic()) && insight.level().isClaim();
    }
}
