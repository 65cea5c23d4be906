package app.asked.core.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// The middle of some values, and where the middle of many more may lie.
///
/// The range is that of the sign test: from the k-th smallest to the k-th largest value, with the largest k for which a
/// binomial of n and ½ is under k with no more than the tail. With few values it is all of them.
/// Conover (1999), Practical Nonparametric Statistics, 3.2.
public record Medians(double value, double low, double high) {
    public static double of(double[] values) {
        return Median.withDefaults().withCopy(true).evaluate(values);
    }

    /// The values that part the lower quarter from the rest, and the upper.
    public static double[] quartiles(double[] values) {
        return Quantile.withDefaults().withCopy(true).evaluate(values, .25, .75);
    }

    /// The median with its range; of no values, not a number.
    ///
    /// @param confidence of the range
    public static Medians range(double[] values, double confidence) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return new Medians(Double.NaN, Double.NaN, Double.NaN);
        }
        BinomialDistribution coin = BinomialDistribution.of(sorted.length, .5);
        double tail = (1 - confidence) / 2;
        int under = coin.inverseCumulativeProbability(tail);
        int k = coin.cumulativeProbability(under) <= tail ? under + 1 : under;
        int from = Math.max(0, k - 1);
        return new Medians(of(sorted), sorted[from], sorted[sorted.length - 1 - from]);
    }
}
