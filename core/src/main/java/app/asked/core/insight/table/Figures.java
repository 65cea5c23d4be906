package app.asked.core.insight.table;

import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// How figures are named in sentences.
public final class Figures {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Figures() {}

    /// A value of 100 as a claim says it: of ten, with one decimal, so that what changed a little is seen to differ.
    public static double ofTen(double value) {
        return Math.round(value) / 10.0;
    }

    /// As it is said of what happened: of ten, in halves. A mean of a few taps is no finer than that.
    public static double about(double value) {
        return Math.round(value / 5) / 2.0;
    }

    public static <T> double mean(Collection<T> of, ToDoubleFunction<T> value) {
        return of.stream().mapToDouble(value).average().orElse(0);
    }

    public static <T> double[] array(Collection<T> of, ToDoubleFunction<T> value) {
        return of.stream().mapToDouble(value).toArray();
    }

    /// Minutes, hours or days.
    public static Said span(double minutes) {
        if (minutes < 1) {
            return Said.of("insight.span.none");
        }
        if (minutes <= 90) {
            return new Said("insight.span.minutes", Map.of("count", Math.round(minutes)));
        }
        return minutes < 2 * DAY
                ? new Said("insight.span.hours", Map.of("count", Math.round(minutes / HOUR)))
                : new Said("insight.span.days", Map.of("count", Math.round(minutes / DAY)));
    }

    public static Cell cell(@Nullable Scale scale) {
        return scale == null ? Cell.NONE : Cell.of(scale.value());
    }

    public static Cell cell(double value) {
        return Cell.of((int) Math.round(value));
    }

    /// The last of them, as many as a table may hold.
    public static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - ROWS), all.size());
    }

    public static final int ROWS = 24;
}
