package app.asked.core.insight.questions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/// A set of questions that a person may fill in when they like: one set a week over all of them, so that none weighs on
/// anybody, and each by itself more seldom. The probe may be filled in before the first ask as well, and then again a
/// week later: a start that rests on two days is a steadier one.
public enum QuestionSet {
    PROBE(14),
    A_RSQ(28);

    private static final int WEEK = 7;

    private final int days;

    QuestionSet(int days) {
        this.days = days;
    }

    /// Whether a set may be filled in today, or what it waits for.
    public sealed interface Turn {}

    public record Now() implements Turn {}

    public record BeforeFirstAsk() implements Turn {}

    public record Rest() implements Turn {}

    /// A set was filled in not long ago.
    ///
    /// @param set the one that is to be waited for, filled in on the day `last`
    public record Later(QuestionSet set, LocalDate last, LocalDate next) implements Turn {}

    /// Whether this set may be filled in today.
    ///
    /// @param asked whether the person made an ask yet
    /// @param resting whether today is a rest day
    /// @param last the day on which each set was filled in last, where it was
    public Turn turn(boolean asked, boolean resting, Map<QuestionSet, LocalDate> last, LocalDate today) {
        if (!asked && this != PROBE) {
            return new BeforeFirstAsk();
        }
        return resting
                ? new Rest()
                : last.entrySet().stream()
                        .map(each -> after(each.getKey(), each.getValue(), asked))
                        .filter(later -> today.isBefore(later.next()))
                        .max(Comparator.comparing(Later::next))
                        .<Turn>map(later -> later)
                        .orElseGet(Now::new);
    }

    private Later after(QuestionSet set, LocalDate day, boolean asked) {
        return new Later(set, day, day.plusDays(asked && set == this ? days : WEEK));
    }
}
