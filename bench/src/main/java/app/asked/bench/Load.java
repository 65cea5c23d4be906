package app.asked.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/// Many callers at once, each with the next piece of work as soon as its last one is acknowledged, until all is done or
/// the time is over.
///
/// @param done how many pieces of the work, its first ones, were acknowledged
public record Load(int done, double seconds, Times times) {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// Somebody who waits for each answer.
    public interface Caller<W> {
        /// Returns when the work is acknowledged, and throws when it is not.
        void call(W work) throws Exception;
    }

    /// What became of it.
    public static <W> Load of(List<W> work, List<? extends Caller<W>> callers) throws Exception {
        return of(work, callers, LONGEST);
    }

    /// The same, for so long at most.
    public static <W> Load of(List<W> work, List<? extends Caller<W>> callers, Duration longest) throws Exception {
        var next = new AtomicInteger();
        var times = new long[work.size()];
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers.size())) {
            List<? extends Future<?>> calls = callers.stream()
                    .map(caller -> threads.submit(() -> {
                        start.await();
                        long end = System.nanoTime() + longest.toNanos();
                        while (System.nanoTime() < end) {
                            int at = next.getAndIncrement();
                            if (at >= work.size()) {
                                break;
                            }
                            long began = System.nanoTime();
                            caller.call(work.get(at));
                            times[at] = System.nanoTime() - began;
                        }
                        return caller;
                    }))
                    .toList();
            long began = System.nanoTime();
            start.countDown();
            for (Future<?> call : calls) {
                call.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            int done = Math.min(next.get(), work.size());
            return new Load(done, seconds, Times.of(LongStream.of(times).limit(done)));
        }
    }

    double perSecond() {
        return done / seconds;
    }
}
