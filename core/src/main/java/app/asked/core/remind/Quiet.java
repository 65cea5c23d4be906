package app.asked.core.remind;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.Distress;
import app.asked.core.journey.Journey;
import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why no reminder comes on a day.
public enum Quiet implements Keyed {
    /// there is no journey, or it is over
    NO_JOURNEY,
    /// the journey is still ahead
    AHEAD,
    PAUSED,
    RESTING,
    /// they asked already, or turned back
    ASKED,
    /// something was too much a short while ago
    HARD,
    /// they asked, or were reminded, as often as the journey's pace wants in a week
    ENOUGH;

    /// From the cell 7 of 10 as it is tapped.
    private static final int STUNG = 70;
    /// After a hard ask, as long as rest comes first on Today.
    private static final int DAYS_AFTER_HARD = 2;
    /// After harm, and where the practice makes things worse.
    private static final int DAYS_AFTER_HARM = 7;
    /// The days before a day that make a week with it.
    private static final int REST_OF_A_WEEK = 6;

    /// Whether it is more than a matter of the day.
    public boolean lasts() {
        return switch (this) {
            case NO_JOURNEY, AHEAD, PAUSED, HARD -> true;
            case RESTING, ASKED, ENOUGH -> false;
        };
    }

    /// Empty where nothing speaks against a reminder on that day.
    public static Optional<Quiet> on(LocalDate day, ReminderFacts facts) {
        return switch (facts.state(day)) {
            case OVER -> Optional.of(NO_JOURNEY);
            case AHEAD -> Optional.of(AHEAD);
            case PAUSED -> Optional.of(PAUSED);
            case ACTIVE -> onADayOf(facts.journey(), day, facts);
        };
    }

    private static Optional<Quiet> onADayOf(@Nullable Journey journey, LocalDate day, ReminderFacts facts) {
        if (facts.rests().contains(day)) {
            return Optional.of(RESTING);
        }
        if (facts.asks().stream().anyMatch(ask -> ask.isOver() && ask.isOf(day))) {
            return Optional.of(ASKED);
        }
        if (isHard(day, facts)) {
            return Optional.of(HARD);
        }
        return journey != null && isEnough(day, facts, journey.pace().most()) ? Optional.of(ENOUGH) : Optional.empty();
    }

    private static boolean isHard(LocalDate day, ReminderFacts facts) {
        LocalDate worse = facts.worse();
        return (worse != null && isWithin(day, worse, DAYS_AFTER_HARM))
                || facts.asks().stream().anyMatch(ask -> isHard(day, ask));
    }

    private static boolean isHard(LocalDate day, WholeAsk ask) {
        if (ask.harm() != null) {
            return isWithin(day, ask.harm().when().day(), DAYS_AFTER_HARM);
        }
        Answer answer = ask.counted();
        return answer != null
                && isHard(answer)
                && isWithin(day, answer.settled().day(), DAYS_AFTER_HARD);
    }

    private static boolean isHard(Answer answer) {
        Sting sting = answer.sting();
        boolean stung = sting != null && (isStung(sting.worst()) || isStung(sting.now()));
        return stung || Distress.isHigh(answer.fear(), null);
    }

    private static boolean isStung(@Nullable Scale felt) {
        return felt != null && felt.value() >= STUNG;
    }

    private static boolean isEnough(LocalDate day, ReminderFacts facts, int most) {
        LocalDate from = day.minusDays(REST_OF_A_WEEK);
        long reminded = facts.reminded().stream()
                .filter(each -> !each.isBefore(from) && each.isBefore(day))
                .count();
        return reminded >= most || challenges(facts.asks().stream(), from, day) >= most;
    }

    /// Asking three people the same is one challenge.
    private static long challenges(Stream<WholeAsk> asks, LocalDate from, LocalDate day) {
        return asks.filter(WholeAsk::made)
                .filter(ask -> isWithin(ask.when().day(), from, REST_OF_A_WEEK))
                .filter(ask -> ask.when().day().isBefore(day))
                .map(ask -> ask.ask().challenge() == null
                        ? ask.ask().id()
                        : ask.ask().challenge())
                .distinct()
                .count();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, int days) {
        return !day.isBefore(from) && !day.isAfter(from.plusDays(days));
    }
}
