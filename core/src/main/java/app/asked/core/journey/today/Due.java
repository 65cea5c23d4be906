package app.asked.core.journey.today;

import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.JourneyFacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one thing Today asks for besides its card. Whatever else is due waits for its turn, in the order below.
public sealed interface Due {
    /// Something needs help.
    record Help() implements Due {}

    record CheckIn(CheckInDue what) implements Due {}

    /// A week that is over and can be read.
    record Week(int number) implements Due {}

    /// An answer that has not come yet.
    record Waiting(WholeAsk ask) implements Due {}

    /// A plan that lay for a week.
    record Plan(WholeAsk ask) implements Due {}

    /// The journey that ended.
    record End(Journey journey) implements Due {}

    /// How long a plan lies before it is asked about, and how long a finished week or journey is announced.
    int DAYS = 7;

    /// What may be due.
    ///
    /// @param help whether something needs help
    /// @param journey the current one; absent where there is none
    /// @param ended the journey that ended last
    /// @param endedOn its last day
    /// @param waiting asks that wait for their answer, the one asked last first
    /// @param planned asks that are planned
    record Facts(
            boolean help,
            List<CheckInDue> checkIns,
            @Nullable JourneyFacts journey,
            @Nullable Journey ended,
            @Nullable LocalDate endedOn,
            List<WholeAsk> waiting,
            List<WholeAsk> planned) {
        public Facts {
            checkIns = List.copyOf(checkIns);
            waiting = List.copyOf(waiting);
            planned = List.copyOf(planned);
        }
    }

    /// The next in line.
    static Optional<Due> next(Facts facts, LocalDate today) {
        return Stream.<Optional<? extends Due>>of(
                        facts.help() ? Optional.of(new Help()) : Optional.empty(),
                        facts.checkIns().stream().findFirst().map(CheckIn::new),
                        week(facts.journey(), today),
                        facts.waiting().stream()
                                .filter(ask -> ask.when().day().isBefore(today))
                                .findFirst()
                                .map(Waiting::new),
                        facts.planned().stream()
                                .filter(ask -> lay(ask, today))
                                .min(Comparator.comparing(WholeAsk::when))
                                .map(Plan::new),
                        end(facts, today))
                .flatMap(Optional::stream)
                .map(Due.class::cast)
                .findFirst();
    }

    /// Whether a plan lay long enough to be asked about.
    static boolean lay(WholeAsk plan, LocalDate today) {
        return !plan.when().day().isAfter(today.minusDays(DAYS));
    }

    private static Optional<Week> week(@Nullable JourneyFacts journey, LocalDate today) {
        if (journey == null || journey.calendar().state(today) != JourneyCalendar.State.ACTIVE) {
            return Optional.empty();
        }
        return journey.calendar().weeksUpTo(today).stream()
                .filter(week -> isNews(week.to(), today))
                .filter(week -> journey.takeaways().stream().noneMatch(each -> each.week() == week.number()))
                .map(week -> new Week(week.number()))
                .findFirst();
    }

    private static Optional<End> end(Facts facts, LocalDate today) {
        return facts.ended() == null || facts.journey() != null || !isNews(facts.endedOn(), today)
                ? Optional.empty()
                : Optional.of(new End(facts.ended()));
    }

    private static boolean isNews(@Nullable LocalDate last, LocalDate today) {
        return last != null && last.isBefore(today) && !last.isBefore(today.minusDays(DAYS));
    }
}
