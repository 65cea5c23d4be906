package app.asked.bench.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.asked.bench.AskedServer;
import app.asked.bench.Load;
import app.asked.bench.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// People of a filled database who look around and write, each request that of a random one.
final class Crowd {
    static final int ASKS_EACH = 100;
    static final String WRITE = "PUT /api/v1/energies";
    private static final List<String> PAGES = List.of("/today", "/timeline", "/insights", "/library", "/api/v1/asks");

    private static final long SEED = 2026;
    private static final int CALLERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int PEOPLE_AT_ONCE = 1_000;

    private final AskedServer server;
    private final int people;
    private final Random random = new Random(SEED);

    Crowd(AskedServer server, int people) {
        this.server = server;
        this.people = people;
    }

    /// Adds those from one number to before another, to tables that a server made which is closed.
    static void fill(Path database, int from, int to, LocalDate today) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -200000");
        }
        try (var fill = new Fill(connection, today)) {
            for (int first = from; first < to; first += PEOPLE_AT_ONCE) {
                fill.add(
                        IntStream.range(first, Math.min(to, first + PEOPLE_AT_ONCE))
                                .mapToObj(number -> FilledPerson.of(SEED, number))
                                .toList(),
                        ASKS_EACH);
            }
        }
    }

    private record Request(FilledPerson person, String what, long begin) {}

    /// Answers how long each request took, in nanoseconds, by what was asked for.
    ///
    /// @param rate how many begin in a second, all callers together; zero: as many as can
    Map<String, List<Long>> work(int requests, int rate) throws Exception {
        Map<String, List<Long>> times = new HashMap<>();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            wires.add(server.connect());
        }
        List<Request> all = requests(requests, rate);
        long began = System.nanoTime();
        Load.of(
                all,
                wires.stream()
                        .<Load.Caller<Request>>map(wire -> request -> {
                            LockSupport.parkNanos(began + request.begin() - System.nanoTime());
                            long took = took(wire, request);
                            synchronized (times) {
                                times.computeIfAbsent(request.what(), _ -> new ArrayList<>())
                                        .add(took);
                            }
                        })
                        .toList(),
                LONGEST);
        for (Wire wire : wires) {
            wire.close();
        }
        return times;
    }

    private List<Request> requests(int count, int rate) {
        return IntStream.range(0, count)
                .mapToObj(nth -> {
                    int which = random.nextInt(PAGES.size() + 1);
                    return new Request(
                            FilledPerson.of(SEED, random.nextInt(people)),
                            which == PAGES.size() ? WRITE : PAGES.get(which),
                            rate == 0 ? 0 : nth * 1_000_000_000L / rate);
                })
                .toList();
    }

    private static long took(Wire wire, Request request) throws IOException {
        String cookies = request.person().cookies();
        long sent = System.nanoTime();
        if (request.what().equals(WRITE)) {
            byte[] energy = "{\"energy\": %d}".formatted(10 * (sent % 10)).getBytes(UTF_8);
            wire.put("/api/v1/energies/2026-01-01", cookies, energy).need(200, 201);
        } else {
            wire.get(request.what(), cookies).need(200);
        }
        return System.nanoTime() - sent;
    }
}
