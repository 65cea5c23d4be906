package app.asked.core.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A trend within groups that are never compared with each other: here, the same ask made again.
///
/// Kendall's S and its variance are added up over groups, each in its own order, and S is taken as normal with one
/// taken off for continuity. The slope, a step each time, is the median of the slopes of all pairs within groups.
///
/// Hirsch, Slack and Smith (1982), Water Resources Research 18 (there the groups are seasons).
/// A group of one says nothing; no pairs at all: slope 0, p 1.
public record SameAgain(int score, double slope, double p, int count) {
    /// Of groups, each in the order in which its values came.
    public static SameAgain of(List<double[]> groups) {
        int score = 0;
        int count = 0;
        double variance = 0;
        for (double[] group : groups) {
            Kendall within = Kendall.inTime(group);
            score += within.score();
            variance += within.variance();
            count += group.length > 1 ? group.length : 0;
        }
        double[] slopes = groups.stream().flatMapToDouble(SameAgain::slopes).toArray();
        double toward = Math.max(0, Math.abs(score) - 1);
        return new SameAgain(
                score, slopes.length == 0 ? 0 : Medians.of(slopes), Kendall.normalP(toward, variance), count);
    }

    private static DoubleStream slopes(double[] group) {
        return IntStream.range(0, group.length).boxed().flatMapToDouble(j -> Arrays.stream(slopesTo(group, j)));
    }

    private static double[] slopesTo(double[] group, int j) {
        double[] slopes = new double[j];
        Arrays.setAll(slopes, i -> (group[j] - group[i]) / (j - i));
        return slopes;
    }
}
