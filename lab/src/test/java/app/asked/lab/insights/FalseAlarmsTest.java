package app.asked.lab.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.Insights;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.lab.insights.MadeUp.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `./asked lab insights` prints for two thousand people, with two hundred.
class FalseAlarmsTest {
    @ParameterizedTest(name = "{0} asks a week")
    @ValueSource(ints = {4, 7})
    void ofPeopleWhomNothingChangesAtMostFiveInAHundredAreToldThatItDid(int asksAWeek) {
        assertThat(heard(asksAWeek, Kind.UNCHANGING))
                .filteredOn(Hearing::isTold)
                .hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest(name = "{0} asks a week")
    @ValueSource(ints = {4, 7})
    void ofPeopleWhoseProbeFallsByTwentyAtLeastSeventyInAHundredAreTold(int asksAWeek) {
        assertThat(heard(asksAWeek, Kind.UNCHANGING.falling(20)))
                .filteredOn(each -> each.isTold() && !each.wrongly())
                .hasSizeGreaterThanOrEqualTo(140);
    }

    @Test
    void noWeekSaysMoreThanTwoNewThings() {
        MadeUp person = new MadeUp(5, 7, Kind.UNCHANGING.falling(20));
        List<Insight> before = on(person, MadeUp.STARTS);
        for (int day = 7; day <= person.days() + 7; day += 7) {
            List<Insight> after = on(person, MadeUp.STARTS.plusDays(day - 1L));
            assertThat(news(before, after)).isLessThanOrEqualTo(2);
            before = after;
        }
    }

    @Test
    void theSameSeedIsTheSamePerson() {
        MadeUp person = new MadeUp(7, 4, Kind.UNCHANGING);

        assertThat(person.journey()).isEqualTo(new MadeUp(7, 4, Kind.UNCHANGING).journey());
    }

    private static List<Hearing> heard(int asksAWeek, Kind kind) {
        return Hearing.of(LongStream.range(0, 200)
                .mapToObj(seed -> new MadeUp(seed, asksAWeek, kind))
                .toList());
    }

    private static List<Insight> on(MadeUp person, LocalDate day) {
        return Insights.of(MadeUp.upTo(person.journey(), day), day);
    }

    private static long news(List<Insight> before, List<Insight> after) {
        return IntStream.range(0, after.size())
                .filter(i -> after.get(i).level().compareTo(Certainty.HINT) >= 0)
                .filter(i -> after.get(i).level().compareTo(before.get(i).level()) > 0)
                .count();
    }
}
