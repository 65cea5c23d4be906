package app.asked.core.journey.week;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import java.util.List;
import java.util.Map;

/// A journey as a whole, for its end. Numbers are counts; what they may mean is not said here.
public record Arc(List<WeekFacts> weeks) {
    public Arc {
        weeks = List.copyOf(weeks);
    }

    public List<WholeAsk> made() {
        return weeks.stream().flatMap(week -> week.made().stream()).toList();
    }

    /// Weeks in which an ask was made.
    public int weeksWithAnAsk() {
        return (int) weeks.stream().filter(week -> !week.made().isEmpty()).count();
    }

    public int backedOut() {
        return weeks.stream().mapToInt(WeekFacts::backedOut).sum();
    }

    public int rests() {
        return weeks.stream().mapToInt(week -> week.rests().size()).sum();
    }

    /// One that comes again in a later week is still one challenge.
    public int challenges() {
        return Tally.challenges(made());
    }

    public Map<Outcome, Integer> answers() {
        return Tally.answers(made());
    }
}
