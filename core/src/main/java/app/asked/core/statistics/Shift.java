package app.asked.core.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// How far the later half of some values lies from the first third of them.
///
/// `by = mean(latest) − mean(first)`, with f = ⌈n / 3⌉ first and l = ⌊n / 2⌋ latest. Its range is that of Student's t
/// with f + l − 2 degrees and `se² = s² (1 / f + 1 / l)`, s² the variance within the two. It takes the values for
/// independent: where they swing together for weeks it is too narrow.
/// Fewer than four values: no range, and `low` and `high` are `by`.
public record Shift(double first, double latest, double low, double high) {
    private static final int RANGED = 4;

    public static Shift of(double[] values, double confidence) {
        int n = values.length;
        double[] before = Arrays.copyOf(values, (n + 2) / 3);
        double[] after = Arrays.copyOfRange(values, n - Math.max(1, n / 2), n);
        double by = mean(after) - mean(before);
        double reach = n < RANGED ? 0 : reach(before, after, confidence);
        return new Shift(mean(before), mean(after), by - reach, by + reach);
    }

    public double by() {
        return latest - first;
    }

    private static double reach(double[] before, double[] after, double confidence) {
        int degrees = before.length + after.length - 2;
        double squares = 0;
        for (double[] part : List.of(before, after)) {
            double mean = mean(part);
            for (double value : part) {
                squares += (value - mean) * (value - mean);
            }
        }
        double error = StrictMath.sqrt(squares / degrees * (1.0 / before.length + 1.0 / after.length));
        return error * TDistribution.of(degrees).inverseSurvivalProbability((1 - confidence) / 2);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
