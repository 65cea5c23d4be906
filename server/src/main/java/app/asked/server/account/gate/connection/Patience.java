package app.asked.server.account.gate.connection;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/// How long a sender may take: as long as this for the headers, and again for a body to begin, which then has to come
/// at least so fast.
///
/// @param perSecond the least of a body
record Patience(Duration grace, DataSize perSecond) {
    /// A refused body is read on for a while, so that its sender comes to hear why.
    private static final long MOST_READ_ON = DataSize.ofMegabytes(100).toBytes();

    boolean isOver(long beganNanos) {
        return System.nanoTime() - beganNanos > grace.toNanos();
    }

    boolean isOver(long beganNanos, long received) {
        long paid = Math.multiplyExact(received / Math.max(1, perSecond.toBytes()), 1_000_000_000L);
        return System.nanoTime() - beganNanos > grace.toNanos() + paid;
    }

    static boolean readsOn(long received) {
        return received < MOST_READ_ON;
    }
}
