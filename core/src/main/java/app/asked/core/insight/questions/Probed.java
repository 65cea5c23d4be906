package app.asked.core.insight.questions;

import app.asked.core.next.Rating;
import app.asked.core.statistics.SteadyMeans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One time that the ten imagined asks were rated.
///
/// @param day the day of it; ratings of one day are one time, and so are the first two where they lie a week apart
/// @param fears what was answered; an item may be skipped
public record Probed(LocalDate day, Map<ProbeItem, Integer> fears) {
    /// A time counts from this many answers on.
    static final int ENOUGH = 8;
    /// Two weeks lie between two times; a time sooner than this after the one before does not count, but for a second
    /// one at the start, which steadies the first.
    static final int DAYS_BETWEEN = 10;

    public Probed {
        fears = Map.copyOf(fears);
    }

    /// The times that count, from the first on.
    public static List<Probed> of(List<Rating> ratings) {
        Map<LocalDate, Map<ProbeItem, Integer>> days = new TreeMap<>();
        ratings.stream()
                .filter(rating -> rating.use() == Rating.Use.PROBE)
                .forEach(rating -> ProbeItem.of(rating.challenge())
                        .ifPresent(
                                item -> days.computeIfAbsent(rating.when().day(), _ -> new EnumMap<>(ProbeItem.class))
                                        .put(item, rating.fear().value())));
        List<Start> times = new ArrayList<>();
        days.forEach((day, fears) -> {
            if (fears.size() >= ENOUGH) {
                add(new Probed(day, fears), times);
            }
        });
        return times.stream().map(Start::time).toList();
    }

    private static void add(Probed time, List<Start> times) {
        Start last = times.isEmpty() ? null : times.getLast();
        if (last == null || !time.day().isBefore(last.time().day().plusDays(DAYS_BETWEEN))) {
            times.add(new Start(time, false));
        } else if (times.size() == 1 && !last.twice()) {
            times.set(0, new Start(last.time().and(time), true));
        }
    }

    /// A time, and whether two make it up, as they may at the start.
    private record Start(Probed time, boolean twice) {}

    /// Both as one time, on the later day, with the mean of what was answered twice.
    private Probed and(Probed later) {
        Map<ProbeItem, Integer> both = new EnumMap<>(fears);
        later.fears().forEach((item, fear) -> both.merge(item, fear, (one, other) -> (one + other + 1) / 2));
        return new Probed(later.day(), both);
    }

    /// The mean fear of each time; an item that was skipped moves nothing.
    public static double[] means(List<Probed> times) {
        return SteadyMeans.of(times.stream().map(Probed::fears).toList());
    }
}
