package app.asked.core.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// How much of a surprise is taken in: 0 none of it, 1 all of it.
///
/// With what was expected, what came, and what is expected next: change c = before − after, violation
/// v = before − came, `rate = Σ c v / Σ v²`. Its error is the jackknife's: `se² = (n−1)/n · Σ (rate₋ᵢ − mean)²`, and
/// its range takes Student's t with n − 1 degrees.
///
/// Rate: Pittig and others (2023), Clinical Psychological Science 11. Jackknife: Tukey (1958); Efron (1982).
/// No violation at all, or fewer than two records: no rate.
public record LearningRate(double rate, double error, double low, double high, int count) {
    /// What was expected, what came, and what is expected for a next time.
    public record Surprise(double before, double came, double after) {
        public double change() {
            return before - after;
        }

        public double violation() {
            return before - came;
        }
    }

    /// The rate with its range; not a number where there is none.
    ///
    /// @param confidence of the range
    public static LearningRate of(List<Surprise> surprises, double confidence) {
        int n = surprises.size();
        double up = 0;
        double down = 0;
        for (Surprise each : surprises) {
            up += each.change() * each.violation();
            down += each.violation() * each.violation();
        }
        if (n < 2 || down == 0) {
            return new LearningRate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, n);
        }
        double[] without = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            Surprise left = surprises.get(i);
            double rest = down - left.violation() * left.violation();
            without[i] = rest == 0 ? 0 : (up - left.change() * left.violation()) / rest;
            mean += without[i] / n;
        }
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        double error = StrictMath.sqrt((n - 1.0) / n * squares);
        double reach = error * TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new LearningRate(up / down, error, up / down - reach, up / down + reach, n);
    }
}
