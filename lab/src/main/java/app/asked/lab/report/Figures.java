package app.asked.lab.report;

import java.util.Locale;

/// How figures read in a table.
final class Figures {
    private Figures() {}

    static String one(double value) {
        String figure = String.format(Locale.ROOT, "%.1f", value);
        return signed(figure);
    }

    static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    static String two(double value) {
        return signed(String.format(Locale.ROOT, "%.2f", value));
    }

    static String three(double value) {
        return signed(String.format(Locale.ROOT, "%.3f", value));
    }

    static String share(double value) {
        return Math.round(100 * value) + " %";
    }

    /// The mean and where 95 of 100 resamples lie.
    static String of(Bootstrap.Interval interval) {
        return one(interval.mean()) + " [" + one(interval.low()) + ", " + one(interval.high()) + "]";
    }

    /// With a minus sign, and none on nought.
    private static String signed(String figure) {
        boolean nought = figure.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nought ? figure.replace("-", "") : figure.replace('-', '−');
    }
}
