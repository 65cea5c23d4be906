package app.asked.core.words;

/// A figure and the range that holds it four times in five.
public record Range(int value, int low, int high) {
    /// How many standard deviations of a normal distribution hold four fifths of it, to either side.
    private static final double EIGHTY = 1.2816;

    public Range {
        if (low > value || value > high) {
            throw new IllegalArgumentException(low + " <= " + value + " <= " + high + " does not hold");
        }
    }

    /// On a scale or as a chance: what lies beyond 0 or 100 is cut off.
    public static Range around(double mean, double deviation) {
        double reach = EIGHTY * deviation;
        return new Range(percent(mean), percent(mean - reach), percent(mean + reach));
    }

    private static int percent(double value) {
        return Math.clamp(Math.round(value), 0, 100);
    }
}
