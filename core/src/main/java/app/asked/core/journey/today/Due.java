package app.asked.core.journey.today;

import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.JourneyFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// How long a plan lies before it is asked about, each time.
    int A_WEEK = 7;
    /// On which days after it happened a thing is said: then it waits quietly, and nothing leads every morning.
    Set<Integer> SAID_ON = Set.of(1, 3, 7);
    /// A check-in may be asked for on the very day.
    Set<Integer> ASKED_ON = Set.of(0, 1, 3, 5);

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
                        checkIn(facts.checkIns(), today),
                        week(facts.journey(), today),
                        facts.waiting().stream()
                                .filter(ask -> isSaid(ask.when().day(), today))
                                .findFirst()
                                .map(Waiting::new),
                        facts.planned().stream()
                                .filter(ask -> isAskedAbout(ask, today))
                                .min(Comparator.comparing(WholeAsk::when))
                                .map(Plan::new),
                        end(facts, today))
                .flatMap(Optional::stream)
                .map(Due.class::cast)
                .findFirst();
    }

    /// Whether a plan is what the person is about to do: begun today or yesterday, or planned for a time to come. One
    /// that is planned for a day alone was put off, and waits.
    static boolean isUnderWay(WholeAsk plan, LocalDate today) {
        return plan.when().hasTime() && !plan.when().day().isBefore(today.minusDays(1));
    }

    /// On the days of any of them, the latest is asked about first, and the others when that is answered.
    private static Optional<CheckIn> checkIn(List<CheckInDue> due, LocalDate today) {
        boolean asked = due.stream().anyMatch(each -> ASKED_ON.contains(days(each.over(), today)));
        return due.stream()
                .filter(_ -> asked)
                .max(Comparator.comparing(CheckInDue::over))
                .map(CheckIn::new);
    }

    private static boolean isAskedAbout(WholeAsk plan, LocalDate today) {
        int lay = days(plan.when().day(), today);
        return lay >= A_WEEK && SAID_ON.contains(lay % A_WEEK + 1);
    }

    private static Optional<Week> week(@Nullable JourneyFacts journey, LocalDate today) {
        if (journey == null || journey.calendar().state(today) != JourneyCalendar.State.ACTIVE) {
            return Optional.empty();
        }
        return journey.calendar().weeksUpTo(today).stream()
                .filter(week -> isSaid(week.to(), today))
                .filter(week -> journey.takeaways().stream().noneMatch(each -> each.week() == week.number()))
                .map(week -> new Week(week.number()))
                .findFirst();
    }

    private static Optional<End> end(Facts facts, LocalDate today) {
        return facts.ended() == null || facts.journey() != null || !isSaid(facts.endedOn(), today)
                ? Optional.empty()
                : Optional.of(new End(facts.ended()));
    }

    private static boolean isSaid(@Nullable LocalDate happened, LocalDate today) {
        return happened != null && SAID_ON.contains(days(happened, today));
    }

    private static int days(LocalDate from, LocalDate today) {
        return (int) ChronoUnit.DAYS.between(from, today);
    }
}
