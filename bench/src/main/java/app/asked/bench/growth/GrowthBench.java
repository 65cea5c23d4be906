package app.asked.bench.growth;

import app.asked.bench.AskedServer;
import app.asked.bench.Bench;
import app.asked.bench.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a request takes while an instance grows: the same requests by random people at a fixed rate, at each size.
public final class GrowthBench {
    private static final int PER_SECOND = 100;
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final int WARM_UP = 12_000;
    private static final String CPU = "the server's processor time, on average";

    private final Path home;
    private final Path folder;
    private final Path database;
    private final StringBuilder table = new StringBuilder("""
            | people | asks | database MB | request | median ms | p99 ms | of the smallest |
            | ---: | ---: | ---: | --- | ---: | ---: | ---: |
            """);
    private final Map<String, Double> smallest = new HashMap<>();

    private GrowthBench(Path home, Path data) {
        this.home = home;
        this.folder = data.resolve("asked");
        this.database = folder.resolve("asked.db");
    }

    /// At these sizes, smallest first.
    public static String run(Path home, Path data, List<Integer> sizes) throws Exception {
        var bench = new GrowthBench(home, data);
        AskedServer.start(home, bench.folder).close(); // makes the tables
        int there = 0;
        for (int size : sizes) {
            Bench.say("Filling up to %,d people with %,d asks.".formatted(size, (long) size * Crowd.ASKS_EACH));
            Crowd.fill(bench.database, there, size, LocalDate.now(ZoneOffset.UTC));
            bench.measure(size);
            there = size;
        }
        return bench.table.toString();
    }

    private void measure(int people) throws Exception {
        try (var server = AskedServer.start(home, folder)) {
            var crowd = new Crowd(server, people);
            Bench.say("Warming up.");
            crowd.work(WARM_UP, 0);
            Bench.say("Measuring.");
            int requests = (int) (PER_SECOND * MEASURED.toSeconds());
            Duration cpu = server.cpu();
            Map<String, List<Long>> times = crowd.work(requests, PER_SECOND);
            cpu = server.cpu().minus(cpu);
            for (var each : times.entrySet()) {
                tell(people, "`" + each.getKey() + "`", Times.of(each.getValue()));
            }
            double each = cpu.toNanos() / 1e6 / requests;
            double first = smallest.computeIfAbsent(CPU, _ -> each);
            table.append("| %,d | | | %s | %.2f | | %.2f |%n".formatted(people, CPU, each, each / first));
        }
    }

    private void tell(int people, String request, Times times) throws IOException {
        double first = smallest.computeIfAbsent(request, _ -> times.median());
        table.append("| %,d | %,d | %,d | %s | %.2f | %.2f | %.2f |%n"
                .formatted(
                        people,
                        (long) people * Crowd.ASKS_EACH,
                        Files.size(database) / 1_000_000,
                        request,
                        times.median(),
                        times.quantile(0.99),
                        times.median() / first));
    }
}
