package app.asked.bench;

import java.util.List;
import java.util.stream.LongStream;

/// How long each of many took, shortest first.
public final class Times {
    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    /// Of these nanoseconds.
    public static Times of(List<Long> nanoseconds) {
        return of(nanoseconds.stream().flatMapToLong(LongStream::of));
    }

    static Times of(LongStream nanoseconds) {
        return new Times(nanoseconds.sorted().toArray());
    }

    /// The milliseconds that this share of them took at most.
    public double quantile(double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }

    /// The milliseconds that half of them took at most.
    public double median() {
        return quantile(0.5);
    }
}
