package app.asked.core.journey.week;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells a journey week by week.
///
/// An ask that names the journey is of it from its start on; one that names none when its day is one from its start to
/// its end; one that names another is not. It counts to the week of its day: of asking, of turning back or, while
/// neither, of the plan. What lies between two weeks (a pause) or after the last counts to the week before it. What
/// lies before the start is of no week, even if it was written down on the journey. Rests and energies go by their day
/// alone.
public final class Weeks {
    private final JourneyFacts known;
    private final LocalDate today;
    private final @Nullable LocalDate end;
    /// By their first days.
    private final NavigableMap<LocalDate, JourneyCalendar.Week> weeks = new TreeMap<>();

    private Weeks(JourneyFacts known, LocalDate today) {
        JourneyCalendar calendar = known.calendar();
        this.known = known;
        this.today = today;
        this.end = end(known.journey(), calendar);
        calendar.weeksUpTo(end != null && end.isBefore(today) ? end : today)
                .forEach(week -> weeks.put(week.from(), endingWithTheJourney(week)));
    }

    /// The weeks that have begun by a day of the journey's zone.
    public static List<WeekFacts> of(JourneyFacts known, LocalDate today) {
        Weeks told = new Weeks(known, today);
        return told.weeks.isEmpty() ? List.of() : told.facts();
    }

    private static @Nullable LocalDate end(Journey journey, JourneyCalendar calendar) {
        LocalDate ends = calendar.ends();
        if (journey.finished() == null) {
            return ends;
        }
        LocalDate finished = journey.finished().day();
        return ends == null || finished.isBefore(ends) ? finished : ends;
    }

    private JourneyCalendar.Week endingWithTheJourney(JourneyCalendar.Week week) {
        boolean ended = end != null && week.holds(end);
        return ended ? new JourneyCalendar.Week(week.number(), week.from(), end) : week;
    }

    /// Everything is put to its week once, however many weeks there are.
    private List<WeekFacts> facts() {
        Map<Integer, List<WholeAsk>> asks = known.asks().stream()
                .filter(ask -> isOfTheJourney(ask) && hasCome(ask))
                .collect(groupingBy(ask -> weekOf(ask.when().day())));
        Map<Integer, List<LocalDate>> rests = known.rests().stream()
                .map(Rest::day)
                .filter(this::isInTheJourney)
                .collect(groupingBy(this::weekOf));
        Map<Integer, List<Energy>> energies = known.energies().stream()
                .filter(energy -> isInTheJourney(energy.day()))
                .collect(groupingBy(energy -> weekOf(energy.day())));
        return weeks.values().stream()
                .map(week -> new WeekFacts(
                        week,
                        asks.getOrDefault(week.number(), List.of()),
                        of(rests, week).collect(toSet()),
                        Tally.mean(of(energies, week).map(Energy::energy)),
                        takeaway(week)))
                .toList();
    }

    private static <T> Stream<T> of(Map<Integer, List<T>> all, JourneyCalendar.Week week) {
        return all.getOrDefault(week.number(), List.of()).stream();
    }

    private int weekOf(LocalDate day) {
        return Objects.requireNonNull(weeks.floorEntry(day)).getValue().number();
    }

    private @Nullable Takeaway takeaway(JourneyCalendar.Week week) {
        return known.takeaways().stream()
                .filter(takeaway -> takeaway.journey().equals(known.journey().id()))
                .filter(takeaway -> takeaway.week() == week.number())
                .findFirst()
                .orElse(null);
    }

    private boolean isOfTheJourney(WholeAsk ask) {
        UUID named = ask.ask().journey();
        LocalDate day = ask.when().day();
        return named == null
                ? isInTheJourney(day)
                : named.equals(known.journey().id())
                        && !day.isBefore(known.journey().starts());
    }

    private boolean isInTheJourney(LocalDate day) {
        return !day.isBefore(known.journey().starts()) && (end == null || !day.isAfter(end));
    }

    private boolean hasCome(WholeAsk ask) {
        return ask.state() != AskState.PLANNED || !ask.when().day().isAfter(today);
    }
}
