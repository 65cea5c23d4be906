package app.asked.bench.core;

import app.asked.core.next.planner.PlannerState;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;

/// How much memory it takes to keep what the planner learned of a person, with all that it holds on to: what the heap
/// holds more of, for each of many that were made alike.
final class Kept {
    private static final int MANY = 40;
    private static final int OWN = 1_000;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Kept() {}

    static String table() {
        return """

                | what is kept of a person with 1,000 ideas of their own, all asked | MB |
                | --- | ---: |
                | measured | %.2f |
                | as it is reckoned, by which the cache is bounded | %.2f |
                """.formatted(megabytes(measured()), megabytes(reckoned()));
    }

    /// In bytes.
    static long measured() {
        List<PlannerState> kept = new ArrayList<>();
        kept.add(learned());
        long before = used();
        for (int each = 0; each < MANY; each++) {
            kept.add(learned());
        }
        long more = used() - before;
        return more / (kept.size() - 1);
    }

    /// As the planner itself reckons it.
    static long reckoned() {
        return learned().bytes();
    }

    private static PlannerState learned() {
        return PlannerState.from(Busy.withOwn(OWN));
    }

    private static long used() {
        for (int again = 0; again < 3; again++) {
            MEMORY.gc();
        }
        return MEMORY.getHeapMemoryUsage().getUsed();
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
