package app.asked.bench;

import app.asked.bench.AskLog.Planned;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Durable asks per second over HTTP, beside what the same disk and SQLite could do at most. The three take turns, so
/// that a disk or a neighbour in another mood is so for each.
final class LogBench {
    private static final int PEOPLE = 50;
    private static final int PLANNED_EACH = 2_600;
    /// The server's compilers go on working until about here.
    private static final int WARM_UP = 60_000;
    private static final int ROUNDS = 3;

    /// How many asks so many callers log in a round.
    private record Level(int callers, int asks) {}

    private static final List<Level> LEVELS =
            List.of(new Level(1, 2_000), new Level(16, 10_000), new Level(64, 10_000));

    private final AskedServer server;
    private final Path database;
    private final Path copy;
    private final List<Planned> planned;
    private final List<Planned> logged = new ArrayList<>();

    private LogBench(AskedServer server, Path database, Path copy, List<Planned> planned) {
        this.server = server;
        this.database = database;
        this.copy = copy;
        this.planned = planned;
    }

    static String run(Path home, Path data) throws Exception {
        Times syncs = Disk.syncs(data);
        Path folder = data.resolve("asked");
        Path database = folder.resolve("asked.db");
        try (var server = AskedServer.start(home, folder)) {
            List<Planned> planned = plan(server);
            Path copy = data.resolve("raw.db");
            run(database, "VACUUM INTO '" + copy + "'");
            var bench = new LogBench(server, database, copy, planned);
            String table = bench.table();
            bench.checkExports();
            SameRows.check(database, copy, bench.logged.getFirst());
            return "A page written and synced: median %.2f ms, p99 %.2f ms.%n%n"
                            .formatted(syncs.median(), syncs.quantile(0.99))
                    + table;
        }
    }

    /// People with asks that wait for their answer, in an order in which anybody may be next.
    private static List<Planned> plan(AskedServer server) throws IOException, InterruptedException {
        Bench.say("%d people plan %d asks each.".formatted(PEOPLE, PLANNED_EACH));
        List<Planned> all = new ArrayList<>();
        try (Wire wire = server.connect()) {
            for (int i = 1; i <= PEOPLE; i++) {
                if (i > 1) {
                    // one address makes one account after the other; the first is made from this machine
                    wire.from("10.0.0." + i);
                }
                Person person = Person.signUp(wire, "Person" + i);
                List<Planned> asks = Stream.generate(() -> Planned.of(person))
                        .limit(PLANNED_EACH)
                        .toList();
                person.bring(wire, AskLog.file(asks), 2 * asks.size());
                all.addAll(asks);
            }
        }
        Collections.shuffle(all, new Random(1));
        return all;
    }

    private String table() throws Exception {
        Bench.say("Warming up.");
        Level warming = new Level(16, 10_000);
        for (int asks = 0; asks < WARM_UP; asks += warming.asks()) {
            overHttp(warming);
        }
        raw(warming, RawWriter.inGroups(copy));

        List<Rounds> levels =
                LEVELS.stream().map(level -> new Rounds(level.callers)).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            Bench.say("Round %d of %d.".formatted(round, ROUNDS));
            for (int i = 0; i < LEVELS.size(); i++) {
                Level level = LEVELS.get(i);
                levels.get(i)
                        .add(
                                overHttp(level),
                                raw(level, RawWriter.inGroups(copy)),
                                raw(level, RawWriter.oneByOne(copy)));
            }
        }
        return Rounds.head() + String.join("", levels.stream().map(Rounds::line).toList());
    }

    private Rounds.Http overHttp(Level level) throws Exception {
        byte[] answer = AskLog.json();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < level.callers; i++) {
            wires.add(server.connect());
        }
        List<? extends Load.Caller<Planned>> callers = wires.stream()
                .<Load.Caller<Planned>>map(wire -> ask ->
                        wire.put(ask.path(), ask.person().cookies(), answer).need(200, 201))
                .toList();
        List<Planned> work = planned.subList(logged.size(), logged.size() + level.asks);
        var cpu = server.cpu();
        int commits = Disk.commits(database);
        Load load = Load.of(work, callers);
        commits = Disk.commits(database) - commits;
        cpu = server.cpu().minus(cpu);
        for (Wire wire : wires) {
            wire.close();
        }
        logged.addAll(work.subList(0, load.done()));
        return new Rounds.Http(load, cpu.toNanos() / 1e6 / load.done(), commits);
    }

    private Load raw(Level level, RawWriter writer) throws Exception {
        try (writer) {
            return Load.of(planned.subList(0, level.asks), Collections.nCopies(level.callers, writer));
        }
    }

    /// Every ask that was acknowledged is in its person's export, with its words, and no other is answered.
    private void checkExports() throws IOException {
        Bench.say("Looking for each acknowledged ask in the exports.");
        Set<UUID> found = new HashSet<>();
        try (Wire wire = server.connect()) {
            for (Person person :
                    planned.stream().map(Planned::person).distinct().toList()) {
                for (var ask : person.export(wire).at("/asks")) {
                    if (ask.at("/answer/lesson").asString("").equals(AskLog.LESSON)) {
                        found.add(UUID.fromString(ask.at("/id").asString()));
                    }
                }
            }
        }
        Set<UUID> acknowledged = new HashSet<>(logged.stream().map(Planned::id).toList());
        if (!found.equals(acknowledged)) {
            throw new IllegalStateException(
                    "%d asks were acknowledged and %d are there".formatted(acknowledged.size(), found.size()));
        }
        Bench.say("All %d are there.".formatted(found.size()));
    }

    private static void run(Path database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
