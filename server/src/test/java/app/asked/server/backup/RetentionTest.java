package app.asked.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void theFirstWeekStaysWhole() {
        List<LocalDate> week = days(FIRST, 7);

        assertThat(Retention.kept(week)).containsExactlyInAnyOrderElementsOf(week);
        assertThat(Retention.kept(List.of())).isEmpty();
    }

    @Test
    void afterTwoYearsItIsTheLastDaysWeeksAndMonths() {
        Set<LocalDate> kept = afterDaysOfPruning(730);

        LocalDate last = FIRST.plusDays(729);
        assertThat(last).isEqualTo("2027-12-31");
        assertThat(last.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(kept)
                .contains(
                        // seven days
                        last,
                        LocalDate.of(2027, 12, 30),
                        LocalDate.of(2027, 12, 25),
                        // the Sundays of four weeks, this one's last day so far among them
                        LocalDate.of(2027, 12, 26),
                        LocalDate.of(2027, 12, 19),
                        LocalDate.of(2027, 12, 12),
                        // the ends of twelve months
                        LocalDate.of(2027, 11, 30),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 1, 31))
                .doesNotContain(LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 5), LocalDate.of(2026, 12, 31))
                .hasSize(7 + 2 + 11);
    }

    @Test
    void thereAreNeverMoreThanTwentyThree() {
        Set<LocalDate> there = new HashSet<>();
        for (LocalDate day : days(FIRST, 3 * 366)) {
            there.add(day);
            there.retainAll(Retention.kept(there));

            assertThat(there).contains(day).hasSizeLessThanOrEqualTo(23);
        }
    }

    @Test
    void oneOfAMonthAgoAndOneOfHalfAYearAgoAreAlwaysThere() {
        Set<LocalDate> there = new HashSet<>();
        for (LocalDate day : days(FIRST, 1_000)) {
            there.add(day);
            there.retainAll(Retention.kept(there));

            if (day.isAfter(FIRST.plusDays(370))) {
                assertThat(there).anyMatch(each -> isBetween(each, day.minusDays(28), day.minusDays(14)));
                assertThat(there).anyMatch(each -> isBetween(each, day.minusDays(62), day.minusDays(28)));
                assertThat(there).anyMatch(each -> isBetween(each, day.minusDays(200), day.minusDays(160)));
                assertThat(there).anyMatch(each -> isBetween(each, day.minusDays(366), day.minusDays(300)));
            }
        }
    }

    @Test
    void aYearOffLosesNothing() {
        Set<LocalDate> before = afterDaysOfPruning(400);
        LocalDate back = FIRST.plusDays(800);
        Set<LocalDate> there = new HashSet<>(before);
        there.add(back);

        Set<LocalDate> lost = new HashSet<>(there);
        lost.removeAll(Retention.kept(there));

        assertThat(Retention.kept(there)).contains(back);
        assertThat(lost).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsKeptStaysKeptUntilSomethingNewComes() {
        Random random = new Random(20261129);
        for (int time = 0; time < 500; time++) {
            Set<LocalDate> there = new HashSet<>();
            random.ints(random.nextInt(60), 0, 900).forEach(day -> there.add(FIRST.plusDays(day)));

            Set<LocalDate> kept = Retention.kept(there);

            assertThat(there).containsAll(kept);
            assertThat(Retention.kept(kept)).isEqualTo(kept);
        }
    }

    private static Set<LocalDate> afterDaysOfPruning(int days) {
        Set<LocalDate> there = new HashSet<>();
        for (LocalDate day : days(FIRST, days)) {
            there.add(day);
            there.retainAll(Retention.kept(there));
        }
        return there;
    }

    private static List<LocalDate> days(LocalDate first, int count) {
        return Stream.iterate(first, day -> day.plusDays(1)).limit(count).toList();
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
