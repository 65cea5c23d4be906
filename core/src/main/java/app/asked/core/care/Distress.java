package app.asked.core.care;

import app.asked.core.words.Scale;
import org.jspecify.annotations.Nullable;

/// How hard an answer was to bear.
public final class Distress {
    /// From the cell 9 of 10 as it is tapped.
    public static final int FROM = 90;

    private static final Scale HIGH = new Scale(FROM);

    private Distress() {}

    /// True when there is nothing more to fill in: no graph, no lesson, no next challenge, and rest comes next.
    public static boolean isHigh(@Nullable Scale fear, @Nullable Scale sting) {
        return isHigh(fear) || isHigh(sting);
    }

    private static boolean isHigh(@Nullable Scale felt) {
        return felt != null && felt.compareTo(HIGH) >= 0;
    }
}
