package app.asked.core.remind;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pace;
import app.asked.core.journey.Pause;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import app.asked.core.testkit.Cast;
import app.asked.core.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RemindersTest {
    private static final Set<Weekday> EVERY_DAY = EnumSet.allOf(Weekday.class);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate STARTS = LocalDate.of(2026, 1, 5);
    private static final int YEAR = 366;

    /// Zones that change their clocks at odd times, by odd spans, or not at all.
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Nuuk",
            "Asia/Beirut",
            "Pacific/Chatham",
            "Asia/Kolkata",
            "America/Havana",
            "Africa/Cairo");

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(0, 0),
            LocalTime.of(0, 30),
            LocalTime.of(1, 45),
            LocalTime.of(2, 15),
            LocalTime.of(2, 30),
            LocalTime.of(9, 0),
            LocalTime.of(18, 30),
            LocalTime.of(23, 30),
            LocalTime.of(23, 59));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-03-29, Europe/Berlin, 02:30, 2026-03-29T01:30:00Z",
        "2026-10-25, Europe/Berlin, 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25, Europe/Berlin, 03:00, 2026-10-25T02:00:00Z",
        "2026-03-29, Asia/Beirut, 00:10, 2026-03-28T22:10:00Z",
        "2026-03-28, America/Nuuk, 23:30, 2026-03-29T01:30:00Z",
        "2026-07-01, Asia/Tokyo, 18:30, 2026-07-01T09:30:00Z"
    })
    void theInstantOfADayIsOneWhateverTheClocksDo(LocalDate day, String zone, LocalTime at, Instant instant) {
        assertThat(new Reminders(EVERY_DAY, at).on(day, ZoneId.of(zone))).isEqualTo(instant);
    }

    @Test
    void itIsDueForAnHourAndOnItsDaysAlone() {
        Reminders mondays = new Reminders(Set.of(Weekday.MONDAY), LocalTime.of(18, 0));

        assertThat(due(mondays, "2026-01-05T16:59:59Z")).isEmpty();
        assertThat(due(mondays, "2026-01-05T17:00:00Z")).contains(STARTS);
        assertThat(due(mondays, "2026-01-05T17:59:59Z")).contains(STARTS);
        assertThat(due(mondays, "2026-01-05T18:00:00Z")).isEmpty();
        assertThat(due(mondays, "2026-01-06T17:00:00Z")).isEmpty();
    }

    @Test
    void oneThatIsLateBelongsToItsDayStill() {
        Reminders mondays = new Reminders(Set.of(Weekday.MONDAY), LocalTime.of(23, 59));

        assertThat(due(mondays, "2026-01-05T23:20:00Z")).contains(STARTS);
        assertThat(due(mondays, "2026-01-04T23:20:00Z")).isEmpty();
    }

    @Test
    void onceItIsNotedItIsNotDueAgainWhereverTheyTravel() {
        Reminders daily = new Reminders(EVERY_DAY, LocalTime.of(18, 0));
        Set<LocalDate> noted = Set.of(LocalDate.of(2026, 1, 5));

        assertThat(daily.due(at("2026-01-05T09:00:00Z"), TOKYO, facts(noted))).isEmpty();
        assertThat(daily.due(at("2026-01-05T17:00:00Z"), BERLIN, facts(noted))).isEmpty();
        assertThat(daily.due(at("2026-01-06T09:00:00Z"), TOKYO, facts(noted))).contains(LocalDate.of(2026, 1, 6));
    }

    @Test
    void laterIsTwoHoursLaterAndNeverTomorrow() {
        assertThat(Reminders.later(at("2026-01-05T17:00:00Z"), BERLIN)).contains(at("2026-01-05T19:00:00Z"));
        assertThat(Reminders.later(at("2026-01-05T21:00:00Z"), BERLIN)).isEmpty();
    }

    @Test
    void whatWasPutOffIsDueThatDayUnlessTheDayTurnedQuiet() {
        Instant later = at("2026-01-05T19:00:00Z");
        LocalDate day = LocalDate.of(2026, 1, 5);
        ReminderFacts noted = facts(Set.of(day));
        ReminderFacts resting = new ReminderFacts(journey(7), List.of(), Set.of(day), List.of(), null, Set.of(day));

        assertThat(Reminders.isLaterDue(later, day, later.minusSeconds(1), BERLIN, noted))
                .isFalse();
        assertThat(Reminders.isLaterDue(later, day, later, BERLIN, noted)).isTrue();
        assertThat(Reminders.isLaterDue(later, day, later.plus(Duration.ofHours(1)), BERLIN, noted))
                .isFalse();
        assertThat(Reminders.isLaterDue(later, day, later, TOKYO, noted)).isFalse();
        assertThat(Reminders.isLaterDue(later, day, later, BERLIN, resting)).isFalse();
    }

    @Test
    void thoseToComeKeepToThePace() {
        Reminders daily = new Reminders(EVERY_DAY, LocalTime.of(18, 0));

        assertThat(daily.coming(at("2026-01-05T17:00:00Z"), BERLIN, facts(Set.of()), 10))
                .containsExactly(
                        at("2026-01-06T17:00:00Z"),
                        at("2026-01-07T17:00:00Z"),
                        at("2026-01-08T17:00:00Z"),
                        at("2026-01-13T17:00:00Z"),
                        at("2026-01-14T17:00:00Z"));
    }

    @Test
    void aFormNeedsADayAndATime() {
        assertThat(read(Map.of("days", many("monday", "friday"), "at", new Raw.Typed("18:30"))))
                .isEqualTo(new Checked.Valid<>(
                        new Reminders(Set.of(Weekday.MONDAY, Weekday.FRIDAY), LocalTime.of(18, 30))));
        assertThat(read(Map.of("days", many("monday"), "at", new Raw.Typed("25:00"))))
                .isInstanceOf(Checked.Invalid.class);
        assertThat(read(Map.of("days", many(), "at", new Raw.Typed("18:30")))).isInstanceOf(Checked.Invalid.class);
        assertThat(read(Map.of("days", many("monday")))).isInstanceOf(Checked.Invalid.class);
    }

    /// A year, looked at every seven minutes as the sender does: each day that wants a reminder gets one, at its time,
    /// and no other does; in any seven days there are no more than the pace wants.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inAYearEachIsDueOnce(long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Reminders reminders = new Reminders(days(random), TIMES.get(random.nextInt(TIMES.size())));
        Journey journey = journey(1 + random.nextInt(7));
        List<Pause> pauses = List.of(pause(journey, random));
        Set<LocalDate> rests = rests(random);
        Set<LocalDate> reminded = new HashSet<>();
        List<LocalDate> order = new ArrayList<>();

        Instant from = STARTS.minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = STARTS.plusDays(YEAR + 40).atStartOfDay(ZoneOffset.UTC).toInstant();
        ReminderFacts facts = new ReminderFacts(journey, pauses, rests, List.of(), null, reminded);
        for (Instant now = from; now.isBefore(to); now = now.plus(Duration.ofMinutes(7))) {
            Optional<LocalDate> due = reminders.due(now, zone, facts);
            if (due.isPresent()) {
                assertThat(Duration.between(reminders.on(due.get(), zone), now)).isLessThan(Duration.ofMinutes(7));
                assertThat(reminded.add(due.get())).isTrue();
                order.add(due.get());
                facts = new ReminderFacts(journey, pauses, rests, List.of(), null, reminded);
            }
        }

        assertThat(order).allSatisfy(day -> {
            assertThat(reminders.days()).contains(Weekday.of(day));
            assertThat(rests).doesNotContain(day);
            assertThat(pauses).noneMatch(pause -> pause.covers(day));
            assertThat(reminded.stream().filter(each -> !each.isAfter(day) && each.isAfter(day.minusDays(7))))
                    .hasSizeLessThanOrEqualTo(journey.pace().most());
        });
        assertThat(order).containsExactlyElementsOf(wanted(reminders, journey, pauses, rests));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /// Day by day, without any clock.
    private static List<LocalDate> wanted(
            Reminders reminders, Journey journey, List<Pause> pauses, Set<LocalDate> rests) {
        List<LocalDate> wanted = new ArrayList<>();
        for (int i = -3; i < YEAR + 40; i++) {
            LocalDate day = STARTS.plusDays(i);
            ReminderFacts facts = new ReminderFacts(journey, pauses, rests, List.of(), null, Set.copyOf(wanted));
            if (reminders.days().contains(Weekday.of(day))
                    && Quiet.on(day, facts).isEmpty()) {
                wanted.add(day);
            }
        }
        return wanted;
    }

    private static Optional<LocalDate> due(Reminders reminders, String now) {
        return reminders.due(at(now), BERLIN, facts(Set.of()));
    }

    private static Checked<Reminders> read(Map<String, Raw> fields) {
        return Fields.read(new Raw.Part(fields), Instant.EPOCH, Reminders::read);
    }

    private static Raw many(String... keys) {
        return new Raw.Many(List.of(keys).stream().<Raw>map(Raw.Typed::new).toList());
    }

    private static Set<Weekday> days(Random random) {
        Set<Weekday> days = EnumSet.of(Weekday.of(STARTS.plusDays(random.nextInt(7))));
        EVERY_DAY.stream().filter(_ -> random.nextBoolean()).forEach(days::add);
        return days;
    }

    private static Pause pause(Journey journey, Random random) {
        LocalDate from = STARTS.plusDays(random.nextInt(300));
        return new Pause(Cast.newId(), journey.id(), from, from.plusDays(random.nextInt(20)));
    }

    private static Set<LocalDate> rests(Random random) {
        Set<LocalDate> rests = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            rests.add(STARTS.plusDays(random.nextInt(YEAR)));
        }
        return rests;
    }

    private static ReminderFacts facts(Set<LocalDate> reminded) {
        return new ReminderFacts(journey(3), List.of(), Set.of(), List.of(), null, reminded);
    }

    private static Journey journey(int most) {
        return new Journey(
                Cast.newId(),
                JourneyKind.OWN,
                STARTS,
                ZoneOffset.UTC,
                YEAR,
                new Pace(1, most),
                Moment.ofDay(STARTS, ZoneOffset.UTC),
                null);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
