package app.asked.core.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// A line that a few odd values do not bend: its slope is the median of the slopes between all pairs.
///
/// `slope = median (yj − yi) / (xj − xi)` over xj > xi; `intercept = median y − slope · median x`. The range of the
/// slope is that of Sen: with N slopes and σ² = Kendall's variance of S, the slopes of rank (N ∓ zσ) / 2.
///
/// Theil (1950), Indagationes Mathematicae 12; Sen (1968), JASA 63.
/// Where no two x differ there is no slope: 0, with a range of 0.
public record TheilSen(double slope, double intercept, double low, double high) {
    /// Of values in the order in which they came, one step apart.
    public static TheilSen inTime(double[] y, double confidence) {
        double[] x = new double[y.length];
        Arrays.setAll(x, i -> i);
        return of(x, y, confidence);
    }

    /// Of any values.
    ///
    /// @param confidence of the slope’s range: .8 for the range that holds it four times in five
    public static TheilSen of(double[] x, double[] y, double confidence) {
        double[] slopes = slopes(x, y);
        if (slopes.length == 0) {
            return new TheilSen(0, y.length == 0 ? 0 : Medians.of(y), 0, 0);
        }
        Arrays.sort(slopes);
        double slope = Medians.of(slopes);
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2) * deviation(x, y);
        int last = slopes.length - 1;
        int low = Math.clamp((long) StrictMath.rint((slopes.length - reach) / 2) - 1, 0, last);
        int high = Math.clamp((long) StrictMath.rint((slopes.length + reach) / 2), 0, last);
        return new TheilSen(slope, Medians.of(y) - slope * Medians.of(x), slopes[low], slopes[high]);
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int found = 0;
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                if (x[j] != x[i]) {
                    slopes[found++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        return Arrays.copyOf(slopes, found);
    }

    private static double deviation(double[] x, double[] y) {
        int n = x.length;
        double all = (double) n * (n - 1) * (2 * n + 5);
        return StrictMath.sqrt(Math.max(0, (all - tied(x) - tied(y)) / 18));
    }

    private static double tied(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double t = to - from;
            sum += t * (t - 1) * (2 * t + 5);
            from = to;
        }
        return sum;
    }
}
