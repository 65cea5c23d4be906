package app.asked.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two servers on one database, over HTTP. A browser goes to either, as a balancer sends it.
class TwoNodesTest {
    /// Within which what is ended is ended everywhere.
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static EmbeddedPostgres database;
    private static TestServer here;
    private static TestServer there;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.start();
        here = node();
        there = node();
    }

    @AfterAll
    static void stop() throws IOException {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void ofTwoWhoTakeOneNameAtOnceOneHearsThatItIsTaken() throws Exception {
        for (String name : List.of("Robin", "Kim", "Sam")) {
            List<Answer> both = atOnce(() -> makeAccount(here, name), () -> makeAccount(there, name));

            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);
        }
    }

    @Test
    void whoSignsOutIsOutEverywhereWithinASecond() {
        Visitor phone = here.newPerson();
        Visitor desk = there.at(phone);
        assertThat(desk.get("/today").status()).isEqualTo(200);

        phone.submit("/settings", "/sign-out");

        assertThat(phone.get("/today").status()).isEqualTo(302);
        there.clock().forward(A_SECOND);
        assertThat(desk.get("/today").location()).startsWith("/sign-in");
        assertThat(desk.get("/api/v1/asks").status()).isEqualTo(401);
    }

    @Test
    void anAccountThatWasDeletedIsGoneEverywhereWithinASecond() {
        Visitor phone = here.newPerson();
        Visitor desk = there.at(phone);
        assertThat(desk.get("/today").status()).isEqualTo(200);

        phone.submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);

        assertThat(desk.get("/today").status()).isLessThan(500);
        assertThat(desk.put("/api/v1/energies/2027-03-02", "{\"energy\":40}").status())
                .isEqualTo(401);
        there.clock().forward(A_SECOND);
        assertThat(desk.get("/today").location()).startsWith("/sign-in");
        assertThat(desk.get("/api/v1/asks").status()).isEqualTo(401);
    }

    @Test
    void aNewKeyTakesThePlaceOfTheOldOneEverywhere() {
        Visitor phone = here.newPerson();
        String rule = "/api/v1/rules/" + Databases.newId();
        assertThat(phone.put(rule, "{\"text\":\"Look silly\"}").status()).isEqualTo(201);
        Visitor desk = there.at(phone);
        assertThat(desk.get(rule).status()).isEqualTo(200);

        phone.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE);

        assertThat(desk.put(rule, "{\"text\":\"Sealed with the old one\"}").status())
                .isIn(401, 503);
        there.clock().forward(A_SECOND);
        assertThat(desk.get(rule).status()).isEqualTo(401);
        assertThat(there.at(phone).get(rule).json().at("/text").asString()).isEqualTo("Look silly");
    }

    private static Answer makeAccount(TestServer server, String name) {
        Visitor visitor = server.visitor();
        visitor.isIn("Europe/London");
        return visitor.submit("/welcome", "/welcome", "name", name, "passphrase", Visitor.PASSPHRASE);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> first = threads.submit(() -> after(both, one));
            Future<Answer> second = threads.submit(() -> after(both, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Answer after(CyclicBarrier both, Callable<Answer> work) throws Exception {
        both.await();
        return work.call();
    }

    private static TestServer node() {
        return TestServer.start("asked.signup=open", "asked.database=" + database.getJdbcUrl("postgres", "postgres"));
    }
}
