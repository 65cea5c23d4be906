package app.asked.core.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/// Tests on ranks, as Commons Statistics has them, for values that may all be the same.
public final class Ranks {
    private Ranks() {}

    /// Mann and Whitney's two-sided p that one group lies above the other; 1 where a group is empty or nothing differs.
    public static double differ(double[] one, double[] other) {
        if (one.length == 0 || other.length == 0 || same(one, other)) {
            return 1;
        }
        return Math.min(1, MannWhitneyUTest.withDefaults().test(one, other).getPValue());
    }

    private static boolean same(double[] one, double[] other) {
        return Arrays.stream(one).allMatch(value -> value == one[0])
                && Arrays.stream(other).allMatch(value -> value == one[0]);
    }
}
