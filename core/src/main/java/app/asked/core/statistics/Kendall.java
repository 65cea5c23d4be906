package app.asked.core.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Kendall's rank correlation: whether y goes up with x, and how surely.
///
/// With C pairs in the same order and D in the other: `S = C − D`, `tau-b = S / √((m − Tx)(m − Ty))`, where
/// m = n(n−1)/2 and T counts tied pairs. Without ties, and up to 33 values, p is exact, from the count of orders with
/// as many inversions; otherwise S is taken as normal with the variance that ties leave. p is two-sided.
///
/// Kendall (1938), Biometrika 30; variance with ties: Kendall (1970), Rank Correlation Methods, 4.
/// Fewer than two values, or all x or all y the same: tau 0, p 1.
public record Kendall(int score, double tau, double variance, double p) {
    private static final int EXACT = 33;
    private static final Kendall NOTHING = new Kendall(0, 0, 0, 1);

    /// Of values in the order in which they came.
    public static Kendall inTime(double[] y) {
        double[] x = new double[y.length];
        Arrays.setAll(x, i -> i);
        return of(x, y);
    }

    public static Kendall of(double[] x, double[] y) {
        int n = x.length;
        int score = 0;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                score += (int) (Math.signum(x[j] - x[i]) * Math.signum(y[j] - y[i]));
            }
        }
        Ties inX = Ties.of(x);
        Ties inY = Ties.of(y);
        double pairs = n * (n - 1) / 2.0;
        double scale = StrictMath.sqrt(pairs - inX.pairs()) * StrictMath.sqrt(pairs - inY.pairs());
        if (n < 2 || scale == 0) {
            return NOTHING;
        }
        double variance = variance(n, inX, inY);
        boolean exact = inX.pairs() == 0 && inY.pairs() == 0 && n <= EXACT;
        double p = exact ? exactP(n, score) : normalP(score, variance);
        return new Kendall(score, score / scale, variance, p);
    }

    /// The two-sided p of a score that is normal with this variance.
    static double normalP(double score, double variance) {
        double z = Math.abs(score) / StrictMath.sqrt(variance);
        return variance == 0 ? 1 : Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    private static double variance(int n, Ties x, Ties y) {
        double m = (double) n * (n - 1);
        double both = n < 3 ? 0 : x.triples() * y.triples() / (9 * m * (n - 2));
        return (m * (2 * n + 5) - x.fives() - y.fives()) / 18 + 2 * x.pairs() * y.pairs() / m + both;
    }

    /// The share of all orders of n values whose score is as far from 0 as this one, or farther.
    private static double exactP(int n, int score) {
        int pairs = n * (n - 1) / 2;
        int fewest = (pairs - Math.abs(score)) / 2;
        double[] share = {1};
        for (int k = 2; k <= n; k++) {
            double[] next = new double[share.length + k - 1];
            for (int i = 0; i < share.length; i++) {
                for (int step = 0; step < k; step++) {
                    next[i + step] += share[i] / k;
                }
            }
            share = next;
        }
        double tail = 0;
        for (int i = 0; i <= fewest; i++) {
            tail += share[i];
        }
        return Math.min(1, 2 * tail);
    }

    /// Tied pairs Σt(t−1)/2, and the sums Σt(t−1)(t−2) and Σt(t−1)(2t+5) over groups of t equal values.
    private record Ties(double pairs, double triples, double fives) {
        static Ties of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double pairs = 0;
            double triples = 0;
            double fives = 0;
            for (int from = 0; from < sorted.length; ) {
                int to = from;
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                double t = to - from;
                pairs += t * (t - 1) / 2;
                triples += t * (t - 1) * (t - 2);
                fives += t * (t - 1) * (2 * t + 5);
                from = to;
            }
            return new Ties(pairs, triples, fives);
        }
    }
}
