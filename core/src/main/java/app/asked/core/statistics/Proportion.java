package app.asked.core.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/// A share that is known from some tries: a Beta distribution of 1 + times and 1 + other times.
public record Proportion(double value, double low, double high, int times, int of) {
    /// With the range that holds it four times in five.
    public static Proportion of(int times, int of) {
        BetaDistribution known = known(times, of);
        return new Proportion(
                known.getMean(),
                known.inverseCumulativeProbability(.1),
                known.inverseCumulativeProbability(.9),
                times,
                of);
    }

    /// How surprising this record is where the share is that, from either side.
    public double against(double share) {
        BetaDistribution known = known(times, of);
        return 2 * Math.min(known.cumulativeProbability(share), known.survivalProbability(share));
    }

    private static BetaDistribution known(int times, int of) {
        return BetaDistribution.of(1.0 + times, 1.0 + of - times);
    }
}
