package app.asked.core.next.history;

import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why the last seven days ask for a lighter week: against what is usual for this person in the eight weeks before.
enum Dipping implements Keyed {
    /// energy is low
    DIP,
    /// energy is far lower than usual
    DIP_OWN,
    /// answers hurt far more than usual
    DIP_STING,
    /// far more asks than usual were turned back from
    DIP_TURNED_BACK;

    private static final int WEEK = 7;
    private static final int BEFORE = 56;

    /// Energy, over a week, from which it is low.
    private static final int LOW = 30;
    /// Points of a scale that are far.
    private static final int FAR = 25;
    /// Per cent of the asks.
    private static final int OFTEN = 50;
    /// How many make a week's figure, and what is usual.
    private static final int FEW = 2;

    static @Nullable Dipping on(LocalDate today, DayRecords days, History past) {
        OptionalDouble energy = energies(days, day -> isOfLastWeek(day, today));
        OptionalDouble usual = energies(days, day -> isBefore(day, today));
        if (energy.isPresent() && usual.isPresent() && energy.getAsDouble() <= usual.getAsDouble() - FAR) {
            return DIP_OWN;
        }
        if (energy.isPresent() && energy.getAsDouble() <= LOW) {
            return DIP;
        }
        List<AskEvent> lately = past.tries().stream()
                .takeWhile(one -> one.when().day().isAfter(today.minusDays(WEEK + BEFORE)))
                .toList();
        List<AskEvent> week = lately.stream()
                .filter(one -> isOfLastWeek(one.when().day(), today))
                .toList();
        List<AskEvent> before =
                lately.stream().filter(one -> isBefore(one.when().day(), today)).toList();
        if (rose(week, before, one -> one.sting() != null, one -> value(one.sting()), 0)) {
            return DIP_STING;
        }
        return rose(week, before, _ -> true, one -> isTurningBack(one) ? 100 : 0, OFTEN) ? DIP_TURNED_BACK : null;
    }

    private static OptionalDouble energies(DayRecords days, Predicate<LocalDate> when) {
        Stream<Scale> ofDays = days.energies().stream()
                .filter(energy -> when.test(energy.day()))
                .map(energy -> energy.energy());
        Stream<Scale> ofWeeks = days.takeaways().stream()
                .filter(takeaway -> when.test(takeaway.written().day()))
                .flatMap(takeaway -> Stream.ofNullable(takeaway.energy()));
        return Stream.concat(ofDays, ofWeeks).mapToInt(Scale::value).average();
    }

    /// Whether a figure of the week is far above the usual one, and at least so high.
    private static boolean rose(
            List<AskEvent> week,
            List<AskEvent> before,
            Predicate<AskEvent> has,
            ToIntFunction<AskEvent> figure,
            int least) {
        int[] now = week.stream().filter(has).mapToInt(figure).toArray();
        int[] usual = before.stream().filter(has).mapToInt(figure).toArray();
        if (now.length < FEW || usual.length < FEW) {
            return false;
        }
        return mean(now) >= Math.max(least, mean(usual) + FAR);
    }

    private static boolean isTurningBack(AskEvent one) {
        return one.what() == AskEvent.What.TURNED_BACK || one.what() == AskEvent.What.HINDERED;
    }

    private static int value(@Nullable Scale scale) {
        return scale == null ? 0 : scale.value();
    }

    private static double mean(int... figures) {
        return Arrays.stream(figures).average().orElse(0);
    }

    private static boolean isOfLastWeek(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(WEEK)) && !day.isAfter(today);
    }

    private static boolean isBefore(LocalDate day, LocalDate today) {
        return !day.isAfter(today.minusDays(WEEK)) && day.isAfter(today.minusDays(WEEK + BEFORE));
    }
}
