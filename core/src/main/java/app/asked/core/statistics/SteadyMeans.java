package app.asked.core.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The mean of each time at which some things were rated, where not every thing was rated every time.
///
/// `mean_t = m + mean over i rated at t of (x_ti − u_i)`, with u_i the mean of thing i over its times and m the mean of
/// all u_i. So a thing that is skipped, is new or is no more moves nothing: what it usually differs from the others by
/// is taken into account.
public final class SteadyMeans {
    private SteadyMeans() {}

    public static <T> double[] of(List<Map<T, Integer>> times) {
        Set<T> things = new HashSet<>();
        times.forEach(time -> things.addAll(time.keySet()));
        Map<T, Double> usual = new HashMap<>();
        things.forEach(thing -> times.stream()
                .filter(time -> time.containsKey(thing))
                .mapToInt(time -> time.get(thing))
                .average()
                .ifPresent(mean -> usual.put(thing, mean)));
        double all = usual.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .average()
                .orElse(0);
        return times.stream()
                .mapToDouble(time -> all
                        + time.entrySet().stream()
                                .mapToDouble(rated -> rated.getValue() - usual.getOrDefault(rated.getKey(), all))
                                .sorted()
                                .average()
                                .orElse(0))
                .toArray();
    }
}
