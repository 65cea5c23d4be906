package app.asked.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What a request takes while an instance grows: the same requests by random people at a fixed
/// rate, at each size.
final class GrowthBench {
    private static final long SEED = 2026;
    private static final int ASKS_EACH = 100;
    private static final int PER_SECOND = 100;
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final int WARM_UP = 12_000;
    private static final int CALLERS = 4;
    private static final int PEOPLE_AT_ONCE = 1_000;

    private static final List<String> PAGES = List.of("/today", "/timeline", "/insights", "/library", "/api/v1/asks");
    private static final String CPU = "the server's processor time, on average";
    private static final String WRITE = "PUT /api/v1/energies";

    private final Path home;
    private final Path data;
    private final StringBuilder table = new StringBuilder("""
            | people | asks | database MB | request | median ms | p99 ms | of the smallest |
            | ---: | ---: | ---: | --- | ---: | ---: | ---: |
            """);
    private final Map<String, Double> smallest = new LinkedHashMap<>();

    private GrowthBench(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /// At these sizes, smallest first.
    static String run(Path home, Path data, List<Integer> sizes) throws Exception {
        var bench = new GrowthBench(home, data);
        AskedServer.start(home, data.resolve("asked")).close(); // makes the tables
        int there = 0;
        for (int size : sizes) {
            bench.fill(there, size);
            bench.measure(size);
            there = size;
        }
        return bench.table.toString();
    }

    private void fill(int from, int to) throws SQLException {
        Bench.say("Filling up to %,d people with %,d asks.".formatted(to, (long) to * ASKS_EACH));
        var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("asked/asked.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -200000");
        }
        try (var fill = new Fill(connection, LocalDate.now(ZoneOffset.UTC))) {
            for (int first = from; first < to; first += PEOPLE_AT_ONCE) {
                fill.add(
                        IntStream.range(first, Math.min(to, first + PEOPLE_AT_ONCE))
                                .mapToObj(number -> FilledPerson.of(SEED, number))
                                .toList(),
                        ASKS_EACH);
            }
        }
    }

    private void measure(int people) throws Exception {
        try (var server = AskedServer.start(home, data.resolve("asked"))) {
            Bench.say("Warming up.");
            var random = new Random(SEED);
            work(server, people, random, WARM_UP, 0);
            Bench.say("Measuring.");
            int requests = (int) (PER_SECOND * MEASURED.toSeconds());
            Duration cpu = server.cpu();
            Map<String, List<Long>> times = work(server, people, random, requests, PER_SECOND);
            cpu = server.cpu().minus(cpu);
            times.forEach((request, each) ->
                    tell(people, request, Times.of(each.stream().flatMapToLong(LongStream::of))));
            double each = cpu.toNanos() / 1e6 / requests;
            double first = smallest.computeIfAbsent(CPU, _ -> each);
            table.append("| %,d | | | %s | %.2f | | %.2f |%n".formatted(people, CPU, each, each / first));
        }
    }

    private void tell(int people, String request, Times times) {
        double first = smallest.computeIfAbsent(request, _ -> times.median());
        table.append("| %,d | %,d | %,d | `%s` | %.2f | %.2f | %.2f |%n"
                .formatted(
                        people,
                        (long) people * ASKS_EACH,
                        size() / 1_000_000,
                        request,
                        times.median(),
                        times.quantile(0.99),
                        times.median() / first));
    }

    private long size() {
        try {
            return Files.size(data.resolve("asked/asked.db"));
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    /// Each request of a random person; answers how long each took, in nanoseconds, by what was asked
    /// for.
    ///
    /// @param rate how many begin in a second, all callers together; zero: as many as can
    private static Map<String, List<Long>> work(AskedServer server, int people, Random random, int requests, int rate)
            throws Exception {
        record Request(FilledPerson person, String what, long begin) {}
        List<Request> all = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            int which = random.nextInt(PAGES.size() + 1);
            all.add(new Request(
                    FilledPerson.of(SEED, random.nextInt(people)),
                    which == PAGES.size() ? WRITE : PAGES.get(which),
                    rate == 0 ? 0 : i * 1_000_000_000L / rate));
        }
        Map<String, List<Long>> times = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            wires.add(server.connect());
        }
        long began = System.nanoTime();
        Load.of(
                all,
                wires.stream()
                        .<Load.Caller<Request>>map(wire -> request -> {
                            LockSupport.parkNanos(began + request.begin() - System.nanoTime());
                            long sent = System.nanoTime();
                            send(wire, request.person(), request.what());
                            long took = System.nanoTime() - sent;
                            synchronized (times) {
                                times.computeIfAbsent(request.what(), _ -> new ArrayList<>())
                                        .add(took);
                            }
                        })
                        .toList());
        for (Wire wire : wires) {
            wire.close();
        }
        return times;
    }

    private static void send(Wire wire, FilledPerson person, String what) throws Exception {
        if (what.equals(WRITE)) {
            byte[] energy =
                    "{\"energy\": %d}".formatted(10 * (System.nanoTime() % 10)).getBytes(UTF_8);
            wire.put("/api/v1/energies/2026-01-01", person.cookies(), energy).need(200, 201);
        } else {
            wire.get(what, person.cookies()).need(200);
        }
    }
}
