package app.asked.core.journey.week;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Going;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Takeaway;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened in a week of a journey. Counts are of asks that were made, answered or still waiting. Backed-out asks
/// are counted apart. Planned ones, and those in which something bad happened whatever the answer, are listed and never
/// counted.
///
/// @param asks all of the week, in the order in which they were
/// @param rests the days of rest; two rests on a day are one
/// @param energyOfDays the mean of its days; absent where no day has it
public record WeekFacts(
        JourneyCalendar.Week week,
        List<WholeAsk> asks,
        Set<LocalDate> rests,
        @Nullable Scale energyOfDays,
        @Nullable Takeaway takeaway) {
    public WeekFacts {
        asks = asks.stream().sorted(Comparator.comparing(WholeAsk::when)).toList();
        rests = Collections.unmodifiableSet(new TreeSet<>(rests));
    }

    public int number() {
        return week.number();
    }

    /// The same week with these asks, such as the same ones with their words.
    public WeekFacts with(List<WholeAsk> asks) {
        return new WeekFacts(week, asks, rests, energyOfDays, takeaway);
    }

    /// The mean of its days or, where no day has it, what the takeaway says.
    public @Nullable Scale energy() {
        return energyOfDays == null && takeaway != null ? takeaway.energy() : energyOfDays;
    }

    public List<WholeAsk> made() {
        return asks.stream().filter(WholeAsk::made).toList();
    }

    public int backedOut() {
        return (int) asks.stream().filter(WholeAsk::turnedBack).count();
    }

    /// Challenges that were asked: three people asked the same are one, an ask without a challenge is one by itself.
    public int challenges() {
        return Tally.challenges(made());
    }

    /// How often each answer came, as logged; an answer that did not come is not in it.
    public Map<Outcome, Integer> answers() {
        return Tally.answers(made());
    }

    /// The person's lessons, in order.
    public List<Prose> lessons() {
        return answered()
                .map(Answer::lesson)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// From which the person may pick the best no. One that hurt is not put forward.
    public List<WholeAsk> noesToPick() {
        return made().stream().filter(ask -> ask.gotNo() && !ask.hurt()).toList();
    }

    /// Whether an answer of this week hurt; small smiles then keep away.
    public boolean hurt() {
        return asks.stream().anyMatch(WholeAsk::hurt);
    }

    /// Whether something bad happened in it.
    boolean harmed() {
        return asks.stream().anyMatch(ask -> ask.harm() != null);
    }

    @Nullable
    Going going() {
        return takeaway == null ? null : takeaway.going();
    }

    /// How much of each named fear happened, where the person could tell.
    List<Scale> degreesOfFears() {
        return answered()
                .map(answer ->
                        answer.cameTrue() == null ? null : answer.cameTrue().degree())
                .filter(Objects::nonNull)
                .toList();
    }

    Stream<Answer> answered() {
        return asks.stream().map(WholeAsk::counted).filter(Objects::nonNull);
    }
}
