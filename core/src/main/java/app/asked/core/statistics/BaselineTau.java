package app.asked.core.statistics;

import java.util.Arrays;

/// Whether values after a moment differ from those before it, with a trend that was there before taken out.
///
/// 1. Where Kendall's tau of the values before against time has p < .05, their Theil–Sen line is taken from all values.
/// 2. tau-b of what is left against 0 before, 1 after. Its p is Kendall's.
///
/// Tarlow (2017), Behavior Modification 41: unlike Tau-U it stays within −1 and 1 and keeps its error rate.
/// A phase of fewer than five, or all values the same, says nothing: p 1.
public record BaselineTau(double tau, double p, boolean corrected) {
    public static final int LEAST = 5;
    private static final double TREND = .05;

    public static BaselineTau of(double[] before, double[] after) {
        if (before.length < LEAST || after.length < LEAST) {
            return new BaselineTau(0, 1, false);
        }
        boolean corrected = Kendall.inTime(before).p() < TREND;
        double[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        if (corrected) {
            TheilSen line = TheilSen.inTime(before, .8);
            Arrays.setAll(all, i -> all[i] - line.intercept() - line.slope() * i);
        }
        double[] phase = new double[all.length];
        Arrays.fill(phase, before.length, phase.length, 1);
        Kendall found = Kendall.of(phase, all);
        return new BaselineTau(found.tau(), found.p(), corrected);
    }
}
