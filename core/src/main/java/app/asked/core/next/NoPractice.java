package app.asked.core.next;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.Distress;
import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Practice hearing no: two weeks in which likelier no's are looked for, because the person chose to. Whom rejection
/// harms is not known beforehand, so it asks after each week, waits for the answer, ends by itself, and stops at the
/// first sign of harm. Beginning again is a new choice.
///
/// @param since its first day
/// @param first how it was after the first week; absent where it was not said
/// @param second how it was after the second
/// @param stopped the day on which the person ended it; absent where they did not
public record NoPractice(
        LocalDate since,
        @Nullable Going first,
        @Nullable Going second,
        @Nullable LocalDate stopped) {
    /// What is looked for: likelier than not, and not only no's.
    public static final Chance LOOKED_FOR = new Chance(60);

    private static final int WEEK = 7;
    private static final int DAYS = 2 * WEEK;
    /// For so long the last question waits; then it goes by itself.
    private static final int ASKED_FOR = DAYS + WEEK;
    /// Going round in the head so often is a sign of harm: "nearly all the time" is 100.
    private static final Scale REPLAYING = new Scale(80);

    /// How it stands on a day.
    public enum State implements Keyed {
        RUNNING,
        /// a week is over, and what it did is not said yet
        WAITING,
        /// the two weeks are over, or the person ended it
        OVER,
        /// there was a sign of harm
        HARMED
    }

    /// From its first day.
    public static NoPractice from(LocalDate since) {
        return new NoPractice(since, null, null, null);
    }

    public static NoPractice read(Fields in) {
        LocalDate since = in.need("since", Times.DAY);
        LocalDate stopped = in.opt("stopped", Times.DAY);
        in.rule(
                stopped == null || !stopped.isBefore(since),
                "stopped",
                Problem.Code.RULE,
                Map.of("rule", "not-before-it-began"));
        return new NoPractice(
                since, in.opt("first", Choices.one(Going.class)), in.opt("second", Choices.one(Going.class)), stopped);
    }

    /// How it stands today.
    ///
    /// @param asks of the person, all of them
    /// @param takeaways of the person's weeks
    public State on(LocalDate today, List<WholeAsk> asks, List<Takeaway> takeaways) {
        if (harmedBy(today, asks, takeaways)) {
            return State.HARMED;
        }
        if (stopped != null || !today.isBefore(since.plusDays(DAYS))) {
            return State.OVER;
        }
        return first == null && !today.isBefore(since.plusDays(WEEK)) ? State.WAITING : State.RUNNING;
    }

    /// Which of its weeks is asked about today, where one is.
    public Optional<Week> asks(LocalDate today) {
        if (stopped != null || first == Going.MAKES_THINGS_WORSE || second != null) {
            return Optional.empty();
        }
        if (!today.isBefore(since.plusDays(DAYS))) {
            return today.isBefore(since.plusDays(ASKED_FOR)) ? Optional.of(Week.SECOND) : Optional.empty();
        }
        return first == null && !today.isBefore(since.plusDays(WEEK)) ? Optional.of(Week.FIRST) : Optional.empty();
    }

    /// One of its two weeks.
    public enum Week implements Keyed {
        FIRST,
        SECOND
    }

    public NoPractice said(Week week, Going going) {
        return switch (week) {
            case FIRST -> new NoPractice(since, going, second, stopped);
            case SECOND -> new NoPractice(since, first, going, stopped);
        };
    }

    public NoPractice stoppedOn(LocalDate day) {
        return new NoPractice(since, first, second, day.isBefore(since) ? since : day);
    }

    /// Whether another one may be chosen: not while this one goes on, nor soon after a sign of harm.
    public boolean mayFollow(State state, LocalDate today) {
        return switch (state) {
            case RUNNING, WAITING -> false;
            case OVER -> true;
            case HARMED -> !today.isBefore(since.plusDays(2 * DAYS));
        };
    }

    /// How many of its days are left, today among them.
    public int daysLeft(LocalDate today) {
        return (int) Math.max(0, since.plusDays(DAYS).toEpochDay() - today.toEpochDay());
    }

    private boolean harmedBy(LocalDate today, List<WholeAsk> asks, List<Takeaway> takeaways) {
        return first == Going.MAKES_THINGS_WORSE
                || second == Going.MAKES_THINGS_WORSE
                || asks.stream().anyMatch(ask -> isWithin(ask.when().day(), today) && hurt(ask))
                || takeaways.stream()
                        .anyMatch(takeaway -> isWithin(takeaway.written().day(), today)
                                && takeaway.going() == Going.MAKES_THINGS_WORSE);
    }

    private boolean isWithin(LocalDate day, LocalDate today) {
        return !day.isBefore(since) && !day.isAfter(today) && day.isBefore(since.plusDays(DAYS));
    }

    private static boolean hurt(WholeAsk ask) {
        if (ask.harm() != null) {
            return true;
        }
        Sting sting = ask.counted() == null ? null : ask.counted().sting();
        Scale fear = ask.counted() == null ? null : ask.counted().fear();
        return Distress.isHigh(fear, sting == null ? null : sting.worst())
                || ask.checkIns().stream().anyMatch(NoPractice::keepsReturning);
    }

    private static boolean keepsReturning(CheckIn checkIn) {
        return checkIn.replaying() != null && checkIn.replaying().compareTo(REPLAYING) >= 0;
    }
}
