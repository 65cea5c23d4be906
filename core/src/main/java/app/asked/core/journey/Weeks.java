package app.asked.core.journey;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells a journey week by week.
///
/// An ask that names the journey is of it; one that names none is of it when its day is one from its start to its end;
/// one that names another is not. It counts to the week of its day: of asking, of turning back or, while neither, of
/// the
/// plan. What lies between two weeks (a pause) or after the last counts to the week before it, and what lies before the
/// start to the first, so that no ask of the journey is left out of its weeks. Rests and energies go by their day
/// alone.
public final class Weeks {
    private final JourneyFacts known;
    private final LocalDate today;
    private final @Nullable LocalDate end;
    private final List<JourneyCalendar.Week> weeks;

    private Weeks(JourneyFacts known, LocalDate today) {
        JourneyCalendar calendar = known.calendar();
        this.known = known;
        this.today = today;
        this.end = end(known.journey(), calendar);
        this.weeks = calendar.weeksUpTo(end != null && end.isBefore(today) ? end : today).stream()
                .map(this::endingWithTheJourney)
                .toList();
    }

    /// The weeks that have begun by a day of the journey's zone.
    public static List<WeekFacts> of(JourneyFacts known, LocalDate today) {
        Weeks told = new Weeks(known, today);
        return told.weeks.stream().map(told::facts).toList();
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

    private WeekFacts facts(JourneyCalendar.Week week) {
        Takeaway takeaway = takeaway(week);
        return new WeekFacts(week, asks(week), rests(week), energy(week, takeaway), takeaway);
    }

    private List<WholeAsk> asks(JourneyCalendar.Week week) {
        return known.asks().stream()
                .filter(this::isOfTheJourney)
                .filter(this::hasCome)
                .filter(ask -> isOf(week, ask.when().day()))
                .toList();
    }

    private Set<LocalDate> rests(JourneyCalendar.Week week) {
        return known.rests().stream()
                .map(Rest::day)
                .filter(day -> isInTheJourney(day) && isOf(week, day))
                .collect(Collectors.toSet());
    }

    private @Nullable Scale energy(JourneyCalendar.Week week, @Nullable Takeaway takeaway) {
        Scale ofDays = Tally.mean(known.energies().stream()
                .filter(energy -> isInTheJourney(energy.day()) && isOf(week, energy.day()))
                .map(Energy::energy));
        return ofDays == null && takeaway != null ? takeaway.energy() : ofDays;
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
        return named == null
                ? isInTheJourney(ask.when().day())
                : named.equals(known.journey().id());
    }

    private boolean isInTheJourney(LocalDate day) {
        return !day.isBefore(known.journey().starts()) && (end == null || !day.isAfter(end));
    }

    private boolean hasCome(WholeAsk ask) {
        return ask.state() != AskState.PLANNED || !ask.when().day().isAfter(today);
    }

    private boolean isOf(JourneyCalendar.Week week, LocalDate day) {
        return week.equals(weeks.reversed().stream()
                .filter(begun -> !begun.from().isAfter(day))
                .findFirst()
                .orElse(weeks.getFirst()));
    }
}
