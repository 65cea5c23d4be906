package app.asked.core.journey.week;

import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A week that asks for a lighter one: its energy is at most 30, or at least 30 under the mean of the weeks before it.
/// Offered, never decided.
public enum Dip implements Keyed {
    /// lower than the person's weeks before it
    BELOW_OTHERS,
    /// low, with no week before it that says more
    LOW;

    private static final int LITTLE = 30;
    private static final int FAR = 30;

    /// Whether the last of these weeks is a dip; null where it is none, and where nobody can say.
    public static @Nullable Dip of(List<WeekFacts> weeks) {
        if (weeks.isEmpty() || weeks.getLast().energy() == null) {
            return null;
        }
        int now = weeks.getLast().energy().value();
        Scale usual = usual(weeks.subList(0, weeks.size() - 1));
        if (usual != null && (now <= usual.value() - FAR || (now <= LITTLE && now < usual.value()))) {
            return BELOW_OTHERS;
        }
        return now <= LITTLE ? LOW : null;
    }

    private static @Nullable Scale usual(List<WeekFacts> earlier) {
        return Tally.mean(earlier.stream().map(WeekFacts::energy).filter(Objects::nonNull));
    }
}
