package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.session.Sessions;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.Probe;
import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A heap of 128 MB, and more than it was ever meant for at once. Whoever needs help gets it within a second, and what
/// was acknowledged is there.
class SoakTest {
    private static final int ACCOUNTS = 2_000;
    private static final int ASKS = 20_000;
    private static final int LOCALES = 40_000;
    private static final int CHALLENGES = 1_000;
    private static final int AT_THE_DOOR = 24;
    private static final int IDLE = 400;
    private static final int CLIENTS = 6;
    private static final int MOST_LETTERS = 250_000;
    private static final List<String> SESSIONS = new ArrayList<>();

    private static SmallServer server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void manyAccounts() throws InterruptedException {
        Path data;
        try (TestServer filling = TestServer.start();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            data = filling.folder();
            people.invokeAll(Collections.nCopies(ACCOUNTS, (Callable<String>) () -> session(filling)))
                    .forEach(each -> SESSIONS.add(each.resultNow()));
        }
        server = SmallServer.start(data);
    }

    private static String session(TestServer filling) {
        UUID person = UuidCreator.getTimeOrderedEpoch();
        filling.bean(Storage.class).write(person, tx -> {
            tx.sql("INSERT INTO people (id, rev, made) VALUES (:id, 0, 0)")
                    .with("id", person)
                    .run();
            return person;
        });
        return filling.bean(Sessions.class).begin(person, "a phone").text();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void helpComesWithinASecondAndNothingAcknowledgedIsLost() throws Exception {
        var help = new Probe(server.visitor(), "/help");
        var writer = new Writer(server.signedIn(SESSIONS.getFirst()));
        try {
            run("everybody opens Today and Insights", () -> each(ACCOUNTS, SoakTest::opensTodayAndInsights));
            run("browsers in languages that nobody speaks", () -> each(LOCALES / 100, SoakTest::speaks));
            run("a life of 20,000 asks", this::restoresExportsAndBinds);
            run("1,000 ideas of one's own", this::makesManyChallenges);
            run("forms of dots", () -> each(50, SoakTest::sendsDots));
            run("a crowd at the door", () -> each(AT_THE_DOOR, AT_THE_DOOR, SoakTest::signsIn));
            run("connections that say nothing", SoakTest::keepsConnections);

            assertThat(server.isAlive()).isTrue();
            assertThat(help.slowTwice()).as("help took over a second").isEmpty();
            assertThat(writer.lost()).as("acknowledged and lost").isEmpty();
            assertThat(writer.acknowledged).isNotEmpty();
        } finally {
            help.end();
            writer.end();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void run(String what, Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        System.out.println("soak: " + what + ", "
                + Duration.ofNanos(System.nanoTime() - from).toMillis() + " ms");
    }

    private static void each(int count, IntConsumer work) throws Exception {
        each(count, CLIENTS, work);
    }

    private static void each(int count, int atOnce, IntConsumer work) throws Exception {
        try (ExecutorService clients =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<?>> all = new ArrayList<>();
            for (int nth = 0; nth < count; nth++) {
                int number = nth;
                all.add(clients.submit(() -> work.accept(number)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    private static void opensTodayAndInsights(int account) {
        Visitor visitor = server.signedIn(SESSIONS.get(account));

        assertThat(visitor.get("/today").status()).isEqualTo(200);
        if (account % 10 == 0) {
            assertThat(visitor.get("/insights").status()).isEqualTo(200);
        }
    }

    /// A hundred at once, as one browser may name them.
    private static void speaks(int browser) {
        String languages = IntStream.range(0, 100)
                .mapToObj(nth -> "en-x-v%dn%d".formatted(browser, nth))
                .collect(Collectors.joining(","));
        Visitor visitor = server.visitor();

        assertThat(visitor.send(visitor.request("/help")
                                .header("Accept-Language", languages)
                                .GET())
                        .status())
                .isEqualTo(200);
    }

    private void restoresExportsAndBinds() throws IOException {
        Visitor visitor = server.signedIn(SESSIONS.get(1));
        LifeFile life = LifeFile.before(LocalDate.now(ZoneOffset.UTC), ASKS, 480);
        Path file = folder.resolve("life.json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            life.writeTo(out);
        }
        Answer came = visitor.send(visitor.request("/api/v1/import")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofFile(file)));

        assertThat(came.status()).as(came.body()).isEqualTo(200);
        assertThat(came.json().get("added").asInt()).as(came.body()).isEqualTo(life.things());
        assertThat(visitor.get("/api/v1/export").body())
                .hasSizeGreaterThan(40_000_000)
                .endsWith("}");
        for (String page : List.of("/today", "/insights", "/insights/words", "/journey", "/timeline")) {
            Answer opened = visitor.get(page);
            assertThat(opened.status()).as(page).isEqualTo(200);
            assertThat(opened.body().length()).as(page).isLessThan(MOST_LETTERS);
        }
        assertThat(visitor.get("/journeys/" + life.journey() + "/book.epub").status())
                .isIn(200, 413, 422);
    }

    private void makesManyChallenges() {
        Visitor visitor = server.signedIn(SESSIONS.get(2));
        String challenges = IntStream.range(0, CHALLENGES)
                .mapToObj(nth -> """
                        {"id": "%s", "title": "Ask for thing %d", "how": "%s", "domain": "work",
                         "channel": "in-person", "difficulty": 40}""".formatted(UuidCreator.getTimeOrderedEpoch(), nth, "I ask for it. ".repeat(20)))
                .collect(Collectors.joining(", "));

        visitor.postJson(
                "/api/v1/import", "{\"format\": \"asked\", \"version\": 1, \"challenges\": [" + challenges + "]}");

        assertThat(visitor.get("/today").status()).isEqualTo(200);
        assertThat(visitor.get("/library").body()).contains("1000");
        assertThat(visitor.put("/api/v1/challenges/" + UuidCreator.getTimeOrderedEpoch(), """
                        {"title": "One more", "domain": "work", "channel": "in-person", "difficulty": 40}""")
                        .status())
                .isEqualTo(409);
    }

    private static void sendsDots(int form) {
        Answer answer = server.visitor().post("/sign-in", "name" + ".a".repeat(1_000 * (form + 1)), "maya");

        assertThat(answer.status()).isBetween(400, 499);
    }

    private static void signsIn(int visitor) {
        Answer answer =
                server.visitor().post("/sign-in", "name", "nobody " + visitor, "passphrase", "three quiet words");

        assertThat(answer.status()).isIn(303, 400, 403, 422, 429, 503);
    }

    private static void keepsConnections() throws IOException {
        List<Socket> open = new ArrayList<>();
        for (int nth = 0; nth < IDLE; nth++) {
            Socket socket = new Socket("localhost", server.port());
            OutputStream out = socket.getOutputStream();
            out.write("GET /help HTTP/1.1\r\nHost: localhost\r\nX-Half: ".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            open.add(socket);
        }
        assertThat(server.visitor().get("/help").status()).isEqualTo(200);
        for (Socket socket : open) {
            socket.close();
        }
    }

    /// Somebody who writes all the time.
    private static final class Writer {
        private final ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        private final Visitor visitor;
        private final Thread thread;
        private volatile boolean over;

        Writer(Visitor visitor) {
            this.visitor = visitor;
            this.thread = Thread.ofPlatform().start(this::write);
        }

        private void write() {
            while (!over && acknowledged.size() < 400) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                if (visitor.put("/api/v1/rules/" + id, "{\"text\": \"a rule\"}").status() == 201) {
                    acknowledged.add(id);
                }
            }
        }

        List<UUID> lost() throws InterruptedException {
            end();
            return acknowledged.stream()
                    .filter(id -> visitor.get("/api/v1/rules/" + id).status() != 200)
                    .toList();
        }

        void end() throws InterruptedException {
            over = true;
            thread.join();
        }
    }
}
