package app.asked.lab.report;

import app.asked.lab.Dice;
import java.util.Arrays;

/// Means and their percentile bootstrap intervals (Efron & Tibshirani 1993, ch. 13). The resamples are the same for any
/// values, so the same values give the same interval.
public final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final int TAIL = 25;
    private static final Dice DICE = new Dice(1993);

    private Bootstrap() {}

    /// A mean and the range that 95 of 100 resamples lie in.
    public record Interval(double mean, double low, double high) {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /// The standard deviation.
    static double deviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return StrictMath.sqrt(sum / (values.length - 1));
    }

    public static Interval mean95(double[] values) {
        double[] means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Dice dice = DICE.at(resample);
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[dice.at(i).below(values.length)];
            }
            means[resample] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(mean(values), means[TAIL], means[RESAMPLES - 1 - TAIL]);
    }
}
