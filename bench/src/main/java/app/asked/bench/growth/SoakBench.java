package app.asked.bench.growth;

import app.asked.bench.AskedServer;
import app.asked.bench.Bench;
import app.asked.bench.Times;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Half of what the server can carry, for long: whatever grows meanwhile would grow for ever.
public final class SoakBench {
    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 20_000;
    private static final Duration SLICE = Duration.ofMinutes(1);

    private SoakBench() {}

    /// So many minutes.
    public static String run(Path home, Path data, int minutes) throws Exception {
        Path folder = data.resolve("asked");
        AskedServer.start(home, folder).close(); // makes the tables
        Crowd.fill(folder.resolve("asked.db"), 0, PEOPLE, LocalDate.now(ZoneOffset.UTC));
        var table = new StringBuilder("""
                | minute | median ms | p99 ms | memory (RSS) MB | threads | handles |
                | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        try (var server = AskedServer.start(home, folder)) {
            var crowd = new Crowd(server, PEOPLE);
            crowd.work(WARM_UP, 0);
            long began = System.nanoTime();
            crowd.work(WARM_UP, 0);
            int rate = (int) (WARM_UP / ((System.nanoTime() - began) / 1e9) / 2);
            Bench.say("%,d requests a second, which is half.".formatted(rate));
            int requests = (int) (rate * SLICE.toSeconds());
            for (int minute = 1; minute <= minutes; minute++) {
                Map<String, List<Long>> times = crowd.work(requests, rate);
                Times all = Times.of(
                        times.values().stream().flatMap(Collection::stream).toList());
                table.append("| %d | %.2f | %.2f | %d | %d | %d |%n"
                        .formatted(
                                minute,
                                all.median(),
                                all.quantile(0.99),
                                server.megabytes(),
                                server.threads(),
                                server.handles()));
            }
            return "%,d people at %,d requests a second.%n%n".formatted(PEOPLE, rate) + table;
        }
    }
}
