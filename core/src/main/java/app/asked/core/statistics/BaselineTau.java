package app.asked.core.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Whether values after a moment differ from those before it, with a trend that was there before taken out.
///
/// 1. Where Kendall's tau of the values before against time has p < .05, their Theil–Sen line is taken from all values.
/// 2. tau-b of what is left against 0 before, 1 after. Its p is Kendall's.
///
/// A line through a handful of values says little of where it goes after them. So a difference from it counts only as
/// far as it is also one from a line that stays level from its last value on: of the two p the greater is told.
///
/// Tarlow (2017), Behavior Modification 41: unlike Tau-U it stays within −1 and 1 and keeps its error rate. The level
/// line is ours: 1 to 5 and then five times 5 would else be told as a fall, with p = .005.
/// A phase of fewer than five, or all values the same, says nothing: p 1.
public record BaselineTau(double tau, double p, boolean corrected) {
    public static final int LEAST = 5;
    private static final double TREND = .05;

    public static BaselineTau of(double[] before, double[] after) {
        if (before.length < LEAST || after.length < LEAST) {
            return new BaselineTau(0, 1, false);
        }
        if (Kendall.inTime(before).p() >= TREND) {
            Kendall found = phases(before, after, _ -> 0);
            return new BaselineTau(found.tau(), found.p(), false);
        }
        TheilSen line = TheilSen.inTime(before, .8);
        int last = before.length - 1;
        Kendall going = phases(before, after, i -> line.intercept() + line.slope() * i);
        Kendall level = phases(before, after, i -> line.intercept() + line.slope() * Math.min(i, last));
        boolean alike = going.tau() * level.tau() > 0;
        return new BaselineTau(going.tau(), alike ? Math.max(going.p(), level.p()) : 1, true);
    }

    /// What a line leaves of the values, before against after.
    private static Kendall phases(double[] before, double[] after, IntToDoubleFunction line) {
        double[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        Arrays.setAll(all, i -> all[i] - line.applyAsDouble(i));
        double[] phase = new double[all.length];
        Arrays.fill(phase, before.length, phase.length, 1);
        return Kendall.of(phase, all);
    }
}
