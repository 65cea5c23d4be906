package app.asked.server.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.JourneyCalendar;
import app.asked.server.journey.JourneyToday;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.StreetView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The day, and the street of its week.
final class TodayDay {
    private TodayDay() {}

    /// "Wednesday 18 November · week 3 of 4"
    static String when(Words words, TodayFacts facts) {
        String day = DayFormat.weekday(words, facts.now().day());
        return facts.journey()
                .map(journey -> {
                    JourneyCalendar.Place place = journey.place();
                    int weeks = journey.calendar().weeks();
                    return place == null
                            ? day
                            : words.say("today.when", "day", day, "week", place.week(), "weeks", weeks);
                })
                .orElse(day);
    }

    /// The journey's week; Monday to Sunday without one.
    static StreetView street(Words words, TodayFacts facts) {
        LocalDate today = facts.now().day();
        LocalDate first = facts.journey()
                .flatMap(TodayDay::weekBegan)
                .orElseGet(() -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        List<StreetView.Day> week = IntStream.range(0, 7)
                .mapToObj(first::plusDays)
                .map(day -> day(facts, day, today))
                .toList();
        return StreetView.of(words, week);
    }

    /// Days of a pause move a week's end; a street of seven lots then holds the seven days up to today.
    private static Optional<LocalDate> weekBegan(JourneyToday journey) {
        LocalDate today = journey.today();
        return journey.calendar().weeksUpTo(today).stream()
                .filter(week -> week.holds(today))
                .findFirst()
                .map(week -> week.from().isBefore(today.minusDays(6)) ? today.minusDays(6) : week.from());
    }

    private static StreetView.Day day(TodayFacts facts, LocalDate day, LocalDate today) {
        List<DoorView> doors = facts.asks().stream()
                .filter((WholeAsk ask) -> ask.when().day().equals(day))
                .map(ask -> TodayView.door(ask, facts.challenges()))
                .toList();
        boolean rest = facts.rests().stream().anyMatch(each -> each.day().equals(day));
        return new StreetView.Day(day, doors, rest, day.equals(today));
    }
}
