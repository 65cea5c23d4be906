package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All that asks much of a server, at once, and what it acknowledged meanwhile.
final class BusyEvening {
    private static final int ASKS = 3_000;
    private static final int IDEAS = 1_000;
    private static final int AT_THE_DOOR = 24;
    private static final int LOCALES = 40_000;
    private static final String HOW = "I look for a place where people stand and talk. ".repeat(416);

    private final ManyPeople people;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> accounts = new ConcurrentLinkedQueue<>();
    private String writer = "";

    BusyEvening(ManyPeople people) {
        this.people = people;
    }

    /// The ids of the asks that were acknowledged.
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /// Whose they are, as their cookie says.
    String writer() {
        return writer;
    }

    /// The cookies of those whose new accounts were acknowledged.
    List<String> accounts() {
        return List.copyOf(accounts);
    }

    /// How long Help took all the while, the quickest first.
    List<Duration> on(SmallServer server) throws InterruptedException, ExecutionException {
        Visitor writing = server.newPerson();
        Visitor thinker = server.newPerson();
        Visitor asker = server.newPerson();
        writer = writing.cookie("asked").orElseThrow();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> meanwhile = new ArrayList<>();
            Future<List<Duration>> help = threads.submit(() -> help(server.visitor()));
            meanwhile.add(threads.submit(() -> whileOthers(() -> write(writing))));
            List<Future<?>> work = new ArrayList<>();
            var next = new AtomicInteger();
            for (int each = 0; each < 4; each++) {
                work.add(threads.submit(() -> open(server, next)));
            }
            for (int each = 0; each < AT_THE_DOOR; each++) {
                String address = "203.0.113." + each;
                work.add(threads.submit(() -> makeAccounts(server, address)));
            }
            work.add(threads.submit(() -> locales(server.visitor())));
            work.add(threads.submit(() -> dots(server.visitor())));
            work.add(threads.submit(() -> think(thinker)));
            work.add(threads.submit(() -> bind(asker)));
            try {
                await(work);
            } finally {
                over.set(true);
            }
            await(meanwhile);
            return help.get();
        }
    }

    private static void await(List<Future<?>> all) throws InterruptedException, ExecutionException {
        for (Future<?> each : all) {
            each.get();
        }
    }

    private List<Duration> help(Visitor visitor) {
        List<Duration> took = new ArrayList<>();
        whileOthers(() -> {
            long began = System.nanoTime();
            assertThat(visitor.get("/help").status()).isEqualTo(200);
            took.add(Duration.ofNanos(System.nanoTime() - began));
        });
        return took.stream().sorted().toList();
    }

    private void whileOthers(Runnable work) {
        while (!over.get()) {
            work.run();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void write(Visitor visitor) {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        Answer written = visitor.put("/api/v1/asks/" + id, """
                {"title": "Ask for a lift", "planned": {"at": "2025-11-05T10:00:00Z", "zone": "Etc/UTC"}}""");
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        acknowledged.add(id);
    }

    private void makeAccounts(SmallServer server, String address) {
        for (int times = 0; times < 5; times++) {
            makeAccount(server.visitorFrom(address));
        }
    }

    /// Or is asked to come again.
    private void makeAccount(Visitor visitor) {
        visitor.isIn("Europe/London");
        Answer made = visitor.post("/welcome", "name", "N" + System.nanoTime(), "passphrase", Visitor.PASSPHRASE);
        assertThat(made.status()).as(made.body()).isIn(302, 303, 429);
        visitor.cookie("asked").ifPresent(accounts::add);
    }

    private void open(SmallServer server, AtomicInteger next) {
        for (int nth = next.getAndIncrement(); nth < people.count(); nth = next.getAndIncrement()) {
            Visitor visitor = people.visitor(server, nth);
            assertThat(visitor.get("/today").status()).isEqualTo(200);
            assertThat(visitor.get("/insights").status()).isEqualTo(200);
        }
    }

    /// Ten made-up languages at a time.
    private static void locales(Visitor visitor) {
        for (int first = 0; first < LOCALES; first += 10) {
            String made = IntStream.range(first, first + 10)
                    .mapToObj("en-GB-x-made%05d"::formatted)
                    .collect(Collectors.joining(","));
            Answer answer = visitor.send(visitor.request("/sign-in").setHeader("Accept-Language", made));
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    private static void dots(Visitor visitor) {
        for (int times = 0; times < 50; times++) {
            Answer answer = visitor.post("/sign-in", ".".repeat(5_000), "x", "a.b.c.d.e.f.g.h", "x");
            assertThat(answer.status()).isBetween(400, 499);
        }
    }

    private static void think(Visitor visitor) {
        String ideas = IntStream.range(0, IDEAS)
                .mapToObj(nth -> """
                        {"id": "%s", "title": "Ask for thing %d", "how": "%s", "domain": "work",
                         "channel": "in-person", "difficulty": 40}""".formatted(UuidCreator.getTimeOrderedEpoch(), nth, HOW))
                .collect(Collectors.joining(",", "{\"format\":\"asked\",\"version\":1,\"challenges\":[", "]}"));
        Answer came = visitor.postJson("/api/v1/import", ideas);
        assertThat(came.json().get("added").asInt()).as(came.body()).isEqualTo(IDEAS);
        for (int times = 0; times < 20; times++) {
            assertThat(visitor.get("/today").status()).isEqualTo(200);
            assertThat(visitor.get("/library").status()).isEqualTo(200);
        }
    }

    private static void bind(Visitor visitor) {
        LifeFile life = life(ASKS);
        bring(visitor, life);
        assertThat(visitor.get("/today").status()).isEqualTo(200);
        assertThat(visitor.get("/insights").status()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/export").json().get("asks")).hasSize(ASKS);
        assertThat(visitor.get("/journeys/" + life.journey() + "/book.epub").status())
                .isEqualTo(200);
    }

    static LifeFile life(int asks) {
        return LifeFile.before(LocalDate.of(2026, 3, 3), asks, 200);
    }

    static void bring(Visitor visitor, LifeFile life) {
        try {
            Path file = Files.createTempFile("life", ".json");
            try (var out = Files.newOutputStream(file)) {
                life.writeTo(out);
            }
            Answer came = visitor.send(visitor.request("/api/v1/import")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofFile(file)));
            Files.delete(file);
            assertThat(came.json().get("added").asInt()).as(came.body()).isEqualTo(life.things());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
