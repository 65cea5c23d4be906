package app.asked.core.insight.fact;

import java.util.List;
import java.util.Optional;

/// The first third of some values and the later half of them, in the order in which they came: told side by side, as
/// they were, and nothing is made of it. Which asks are made moves them as a change would.
public record ThenAndNow<T>(List<T> then, List<T> now) {
    /// From so many on there are a few on both sides.
    private static final int LEAST = 12;

    public static <T> Optional<ThenAndNow<T>> of(List<T> all) {
        int count = all.size();
        return count < LEAST
                ? Optional.empty()
                : Optional.of(new ThenAndNow<>(all.subList(0, (count + 2) / 3), all.subList(count - count / 2, count)));
    }
}
