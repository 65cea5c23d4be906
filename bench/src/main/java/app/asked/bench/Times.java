package app.asked.bench;

import java.util.stream.LongStream;

/// How long each of many took, shortest first.
final class Times {
    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    static Times of(LongStream nanoseconds) {
        return new Times(nanoseconds.sorted().toArray());
    }

    /// The milliseconds that this share of them took at most.
    double quantile(double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }

    double median() {
        return quantile(0.5);
    }
}
