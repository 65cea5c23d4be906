package app.asked.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.JourneyCalendar.Place;
import app.asked.core.journey.JourneyCalendar.State;
import app.asked.core.journey.JourneyCalendar.Week;
import app.asked.core.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyCalendarTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final UUID ID = new UUID(0, 1);

    @Test
    void aGentleMonthWithoutAPauseIsFourWeeks() {
        JourneyCalendar calendar = new JourneyCalendar(journey(28, null), List.of());

        assertThat(calendar.ends()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(calendar.weeksUpTo(START.plusDays(100)))
                .containsExactly(week(1, 0, 6), week(2, 7, 13), week(3, 14, 20), week(4, 21, 27));
        assertThat(calendar.state(START.minusDays(1))).isEqualTo(State.AHEAD);
        assertThat(calendar.state(START)).isEqualTo(State.ACTIVE);
        assertThat(calendar.state(START.plusDays(27))).isEqualTo(State.ACTIVE);
        assertThat(calendar.state(START.plusDays(28))).isEqualTo(State.OVER);
    }

    @Test
    void aPauseBelongsToTheWeekBeforeItAndMovesTheEnd() {
        JourneyCalendar calendar = new JourneyCalendar(journey(28, null), List.of(pause(7, 9)));

        assertThat(calendar.ends()).isEqualTo(START.plusDays(30));
        assertThat(calendar.at(START.plusDays(8))).isEqualTo(new Place(7, 1));
        assertThat(calendar.at(START.plusDays(10))).isEqualTo(new Place(8, 2));
        assertThat(calendar.weeksUpTo(START.plusDays(10))).containsExactly(week(1, 0, 9), week(2, 10, 16));
        assertThat(calendar.state(START.plusDays(8))).isEqualTo(State.PAUSED);
    }

    @Test
    void whileAPauseIsOpenNobodyCanSayTheEnd() {
        JourneyCalendar calendar = new JourneyCalendar(journey(28, null), List.of(pause(10, null)));

        assertThat(calendar.ends()).isNull();
        assertThat(calendar.state(START.plusDays(4000))).isEqualTo(State.PAUSED);
        assertThat(calendar.at(START.plusDays(4000))).isEqualTo(new Place(10, 2));
        assertThat(calendar.weeksUpTo(START.plusDays(4000)))
                .containsExactly(week(1, 0, 6), new Week(2, START.plusDays(7), null));
    }

    @Test
    void aPauseOfAnotherJourneyIsNone() {
        Pause other = new Pause(new UUID(0, 9), new UUID(0, 2), START, null);

        assertThat(new JourneyCalendar(journey(28, null), List.of(other)).ends())
                .isEqualTo(START.plusDays(27));
    }

    @Test
    void whatIsFinishedIsOver() {
        Moment finished =
                Moment.of(START.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

        assertThat(new JourneyCalendar(journey(28, finished), List.of()).state(START.plusDays(4)))
                .isEqualTo(State.OVER);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void daysAndWeeksAreThoseOfAWalkDayByDay(long seed) {
        Random random = new Random(seed);
        int length = random.nextInt(7, 60);
        List<Pause> pauses = pauses(random);
        JourneyCalendar calendar = new JourneyCalendar(journey(length, null), pauses);

        int number = 0;
        for (LocalDate day = START; number < length && day.isBefore(START.plusDays(400)); day = day.plusDays(1)) {
            boolean paused = isPaused(day, pauses);
            number += paused ? 0 : 1;
            int shown = Math.max(1, number);
            assertThat(calendar.at(day)).isEqualTo(new Place(shown, (shown + 6) / 7));
            assertThat(calendar.state(day)).isEqualTo(paused ? State.PAUSED : State.ACTIVE);
        }
        boolean open = number < length;
        assertThat(calendar.ends() == null).isEqualTo(open);
        assertThat(calendar.at(START.minusDays(1))).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEndMovesByExactlyThePausedDays(long seed) {
        Random random = new Random(seed);
        int length = random.nextInt(7, 60);
        List<Pause> pauses = pauses(random);
        LocalDate end = new JourneyCalendar(journey(length, null), pauses).ends();

        if (end != null) {
            long paused = START.datesUntil(end.plusDays(1))
                    .filter(day -> isPaused(day, pauses))
                    .count();
            assertThat(ChronoUnit.DAYS.between(START, end) + 1).isEqualTo(length + paused);
            assertThat(isPaused(end, pauses)).isFalse();
            assertThat(new JourneyCalendar(journey(length, null), pauses).at(end.plusDays(1)))
                    .isNull();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void weeksFollowOneAnotherWithoutAGapAndHoldTheirDays(long seed) {
        Random random = new Random(seed);
        int length = random.nextInt(7, 60);
        JourneyCalendar calendar = new JourneyCalendar(journey(length, null), pauses(random));
        LocalDate today = START.plusDays(random.nextInt(0, 120));

        List<Week> weeks = calendar.weeksUpTo(today);

        assertThat(weeks.getFirst().from()).isEqualTo(START);
        assertThat(weeks).hasSizeLessThanOrEqualTo(calendar.weeks());
        for (int at = 1; at < weeks.size(); at++) {
            LocalDate to = weeks.get(at - 1).to();
            assertThat(to == null ? null : to.plusDays(1))
                    .isEqualTo(weeks.get(at).from());
        }
        START.datesUntil(today.plusDays(1)).forEach(day -> {
            Place place = calendar.at(day);
            List<Integer> holding = weeks.stream()
                    .filter(week -> week.holds(day))
                    .map(Week::number)
                    .toList();
            assertThat(holding).isEqualTo(place == null ? List.of() : List.of(place.week()));
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// Up to five, overlapping, touching or before the start as it happens; one in four seeds leaves one open.
    private static List<Pause> pauses(Random random) {
        List<Pause> pauses = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            int from = random.nextInt(-10, 60);
            pauses.add(pause(from, from + random.nextInt(0, 20)));
        }
        if (random.nextInt(4) == 0) {
            pauses.add(pause(random.nextInt(-10, 90), null));
        }
        return pauses;
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause -> !day.isBefore(pause.from()) && (pause.to() == null || !day.isAfter(pause.to())));
    }

    private static Pause pause(int from, @Nullable Integer to) {
        return new Pause(new UUID(0, 9), ID, START.plusDays(from), to == null ? null : START.plusDays(to));
    }

    private static Week week(int number, int from, int to) {
        return new Week(number, START.plusDays(from), START.plusDays(to));
    }

    private static Journey journey(int length, @Nullable Moment finished) {
        Moment accepted = Moment.of(START.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new Journey(ID, JourneyKind.OWN, START, ZoneId.of("UTC"), length, new Pace(2, 3), accepted, finished);
    }
}
