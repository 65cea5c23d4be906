package app.asked.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/// The main pages of a person with a thousand asks behind them, one after the other over one connection: while nothing
/// is written, and each time as the first one after a write, when what was kept in memory is reckoned anew.
final class PagesBench {
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 200;
    private static final int WRITES = 50;

    private PagesBench() {}

    static String run(Path home, Path data) throws Exception {
        try (var server = AskedServer.start(home, data);
                Wire wire = server.connect()) {
            Person person = Person.signUp(wire, "Maya");
            var year = new Year(UuidCreator.getTimeOrderedEpoch());
            person.bring(wire, year.file(), year.things());
            List<String> pages = pages(year.anAsk());
            Bench.say("Warming up.");
            for (String page : pages) {
                times(wire, page, person, WARM_UP);
                timesAfterWrites(wire, page, person);
            }
            var table = new StringBuilder("""
                    | page | median ms | p99 ms | server CPU ms | after a write, median ms | kB |
                    | --- | ---: | ---: | ---: | ---: | ---: |
                    """);
            for (String page : pages) {
                var cpu = server.cpu();
                Times times = times(wire, page, person, REQUESTS);
                cpu = server.cpu().minus(cpu);
                Times afterWrites = timesAfterWrites(wire, page, person);
                int size = wire.get(page, person.cookies()).text().length();
                table.append("| `%s` | %.1f | %.1f | %.1f | %.1f | %d |%n"
                        .formatted(
                                page.replace(year.anAsk().toString(), "{id}"),
                                times.median(),
                                times.quantile(0.99),
                                cpu.toNanos() / 1e6 / REQUESTS,
                                afterWrites.median(),
                                size / 1000));
            }
            return table.toString();
        }
    }

    /// An ask that is not written yet.
    private static final String NEW = "01a19b45-b800-7000-8000-0000000000ff";

    private static List<String> pages(UUID ask) {
        return List.of(
                "/today",
                "/library",
                "/journey",
                "/timeline",
                "/insights",
                "/asks/" + NEW + "/forecast?challenge=high-five",
                "/asks/" + ask,
                "/asks/" + ask + "/log",
                "/asks/" + ask + "/saved",
                "/journeys",
                "/settings",
                "/care",
                "/api/v1/next",
                "/api/v1/asks",
                "/api/v1/export");
    }

    private static Times times(Wire wire, String page, Person person, int requests) throws Exception {
        LongStream.Builder times = LongStream.builder();
        for (int i = 0; i < requests; i++) {
            times.add(time(wire, page, person));
        }
        return Times.of(times.build());
    }

    /// Each request follows a write of that person's, which is not in its time.
    private static Times timesAfterWrites(Wire wire, String page, Person person) throws Exception {
        LongStream.Builder times = LongStream.builder();
        for (int i = 0; i < WRITES; i++) {
            byte[] energy = "{\"energy\": %d}".formatted(10 * (i % 2)).getBytes(UTF_8);
            wire.put("/api/v1/energies/2025-01-01", person.cookies(), energy).need(200, 201);
            times.add(time(wire, page, person));
        }
        return Times.of(times.build());
    }

    private static long time(Wire wire, String page, Person person) throws IOException {
        long began = System.nanoTime();
        wire.get(page, person.cookies()).need(200);
        return System.nanoTime() - began;
    }
}
