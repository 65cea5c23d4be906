package app.asked.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/// The main pages of a person with a thousand asks behind them, one after the other over one connection.
final class PagesBench {
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 200;

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
            }
            var table = new StringBuilder("""
                    | page | median ms | p99 ms | server CPU ms | kB |
                    | --- | ---: | ---: | ---: | ---: |
                    """);
            for (String page : pages) {
                var cpu = server.cpu();
                Times times = times(wire, page, person, REQUESTS);
                cpu = server.cpu().minus(cpu);
                int size = wire.get(page, person.cookies()).text().length();
                table.append("| `%s` | %.1f | %.1f | %.1f | %d |%n"
                        .formatted(
                                page.replace(year.anAsk().toString(), "{id}"),
                                times.median(),
                                times.quantile(0.99),
                                cpu.toNanos() / 1e6 / REQUESTS,
                                size / 1000));
            }
            return table.toString();
        }
    }

    private static List<String> pages(UUID ask) {
        return List.of(
                "/today",
                "/library",
                "/journey",
                "/timeline",
                "/insights",
                "/asks/new?challenge=high-five",
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
            long began = System.nanoTime();
            wire.get(page, person.cookies()).need(200);
            times.add(System.nanoTime() - began);
        }
        return Times.of(times.build());
    }
}
