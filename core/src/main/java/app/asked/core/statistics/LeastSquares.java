package app.asked.core.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/// The straight line of values that came one step apart, and whether it is level.
///
/// `slope = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²`; `t = slope / √(Σ residual² / (n − 2) / Σ (x − x̄)²)` is Student's with n
/// − 2
/// degrees where each value is near normal, as a mean of ten ratings is. p is two-sided.
/// Fewer than three values, or all the same: slope 0 or what two give, p 1. All on one line: p 0.
public record LeastSquares(double slope, double p) {
    /// Of values in the order in which they came.
    public static LeastSquares inTime(double[] y) {
        int n = y.length;
        double middle = (n - 1) / 2.0;
        double mean = 0;
        for (double value : y) {
            mean += value / n;
        }
        double across = 0;
        double square = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            across += (i - middle) * (y[i] - mean);
            square += (i - middle) * (i - middle);
            spread += (y[i] - mean) * (y[i] - mean);
        }
        double slope = square == 0 ? 0 : across / square;
        if (n < 3 || slope == 0) {
            return new LeastSquares(slope, 1);
        }
        double rest = Math.max(0, spread - slope * across) / (n - 2);
        double t = Math.abs(slope) / StrictMath.sqrt(rest / square);
        return new LeastSquares(slope, 2 * TDistribution.of(n - 2).survivalProbability(t));
    }
}
