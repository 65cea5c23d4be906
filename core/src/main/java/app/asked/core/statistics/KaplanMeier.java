package app.asked.core.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// How long something lasts, where for some it was not over yet when last seen.
///
/// `S(t) = Π (1 − d / n)` over times up to t, with d ends among the n still there; Greenwood's
/// `var S = S² Σ d / (n (n − d))`. The band is that of log(−log S), which stays within 0 and 1.
/// The median is the first time at which S is a half or less; its range ends where the band's edges cross a half
/// (Brookmeyer and Crowley). A median or an edge that S does not reach is infinite.
///
/// Kaplan and Meier (1958), JASA 53; Greenwood (1926); Brookmeyer and Crowley (1982), Biometrics 38.
public record KaplanMeier(List<Step> steps) {
    /// A time, and whether it ended then or was not over yet.
    public record Time(double at, boolean ended) {}

    /// A time at which some ended.
    ///
    /// @param left the share that lasts longer than `at`
    public record Step(double at, int there, int ended, double left, double deviation) {}

    /// A time and the range that holds it.
    public record Lasting(double median, double low, double high) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    public static KaplanMeier of(List<Time> times) {
        List<Time> sorted =
                times.stream().sorted(Comparator.comparingDouble(Time::at)).toList();
        List<Step> steps = new ArrayList<>();
        double left = 1;
        double greenwood = 0;
        for (int from = 0; from < sorted.size(); ) {
            double at = sorted.get(from).at();
            int to = from;
            int ended = 0;
            while (to < sorted.size() && sorted.get(to).at() == at) {
                ended += sorted.get(to).ended() ? 1 : 0;
                to++;
            }
            int there = sorted.size() - from;
            if (ended > 0) {
                left *= 1 - (double) ended / there;
                greenwood += ended == there ? 0 : (double) ended / ((double) there * (there - ended));
                steps.add(new Step(at, there, ended, left, left * StrictMath.sqrt(greenwood)));
            }
            from = to;
        }
        return new KaplanMeier(steps);
    }

    public Lasting median(double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new Lasting(firstAtHalf(0), firstAtHalf(-z), firstAtHalf(z));
    }

    /// The first time at which S, or the band's edge at z deviations, is a half or less.
    private double firstAtHalf(double z) {
        return steps.stream()
                .filter(step -> edge(step, z) <= .5)
                .mapToDouble(Step::at)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /// `S^exp(−z · se / |log S|)` with se the deviation of S over S; S itself where it is 0 or 1.
    static double edge(Step step, double z) {
        double left = step.left();
        if (left <= 0 || left >= 1) {
            return left;
        }
        double log = StrictMath.log(left);
        double deviation = step.deviation() / left / Math.abs(log);
        return StrictMath.exp(log * StrictMath.exp(-z * deviation));
    }
}
