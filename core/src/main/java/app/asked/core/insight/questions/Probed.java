package app.asked.core.insight.questions;

import app.asked.core.insight.table.Figures;
import app.asked.core.next.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One time that the ten imagined asks were rated.
///
/// @param day the day of it; ratings of one day are one time
/// @param fears what was answered; an item may be skipped
public record Probed(LocalDate day, Map<ProbeItem, Integer> fears) {
    /// A time counts from this many answers on.
    static final int ENOUGH = 8;
    /// Two weeks lie between two times; a time sooner than this after the one before does not count.
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
        List<Probed> times = new ArrayList<>();
        days.forEach((day, fears) -> {
            boolean soon =
                    !times.isEmpty() && day.isBefore(times.getLast().day().plusDays(DAYS_BETWEEN));
            if (!soon && fears.size() >= ENOUGH) {
                times.add(new Probed(day, fears));
            }
        });
        return times;
    }

    /// The mean fear of each time. Where an item was skipped, what it usually differs from the others by is taken into
    /// account, so that a skip moves nothing.
    public static double[] means(List<Probed> times) {
        Map<ProbeItem, Double> usual = new EnumMap<>(ProbeItem.class);
        for (ProbeItem item : ProbeItem.values()) {
            times.stream()
                    .filter(time -> time.fears().containsKey(item))
                    .mapToInt(time -> time.fears().get(item))
                    .average()
                    .ifPresent(mean -> usual.put(item, mean));
        }
        double all = usual.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return Figures.array(
                times,
                time -> all
                        + time.fears().entrySet().stream()
                                .mapToDouble(fear -> fear.getValue() - usual.getOrDefault(fear.getKey(), all))
                                .average()
                                .orElse(0));
    }
}
