package app.asked.server.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Many strangers at the door, and those who live here.
class CrowdTest {
    private static final TestServer SERVER = TestServer.start("asked.signup=open");
    private static final Visitor MAYA = SERVER.newPerson();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void whileACrowdMakesAccountsHelpAndASaveAreQuick() throws InterruptedException, ExecutionException {
        var turnedAway = new AtomicInteger();
        crowd(
                24,
                each -> {
                    Answer made = SERVER.visitor()
                            .post(
                                    "/welcome",
                                    "name",
                                    "Crowd " + each + " " + System.nanoTime(),
                                    "passphrase",
                                    "three quiet words");
                    if (made.status() == 429) {
                        assertThat(Integer.parseInt(made.header("Retry-After"))).isPositive();
                        turnedAway.incrementAndGet();
                    }
                },
                () -> {
                    for (int times = 0; times < 10; times++) {
                        assertThat(took(() ->
                                        assertThat(MAYA.get("/help").status()).isEqualTo(200)))
                                .isLessThan(Duration.ofSeconds(2));
                        assertThat(took(() -> assertThat(MAYA.submit("/settings", "/settings/theme", "theme", "day")
                                                .status())
                                        .isEqualTo(302)))
                                .isLessThan(Duration.ofSeconds(5));
                    }
                });
        assertThat(turnedAway.get()).isPositive();
    }

    @Test
    void strangersAtHerNameDoNotKeepTheOwnerOut() throws InterruptedException, ExecutionException {
        Visitor owner = SERVER.newPerson();
        Visitor newPhone = SERVER.visitor();
        owner.submit("/settings", "/sign-out");
        crowd(
                5,
                each -> SERVER.visitorFrom("203.0.113." + each)
                        .post("/sign-in", "name", owner.name(), "passphrase", "three loud words"),
                () -> {
                    for (int times = 0; times < 12; times++) {
                        Answer in = owner.post("/sign-in", "name", owner.name(), "passphrase", Visitor.PASSPHRASE);
                        assertThat(in.location()).as(in.body()).isEqualTo("/today");
                        owner.submit("/settings", "/sign-out");
                    }
                });
        Answer in = newPhone.post("/sign-in", "name", owner.name(), "passphrase", Visitor.PASSPHRASE);

        assertThat(in.location()).as(in.body()).isEqualTo("/today");
    }

    @Test
    void oneDeviceOfAHouseholdGuessesNoFasterAcrossFiftyNames() {
        long heard = IntStream.range(0, 50)
                .mapToObj(name -> SERVER.visitorFrom("192.0.2.9")
                        .post("/sign-in", "name", "Person " + name, "passphrase", "three loud words"))
                .filter(answer -> answer.status() != 429)
                .count();

        assertThat(heard).isBetween(10L, 20L);
    }

    @Test
    void oneAddressMakesSomeAccountsAndThenWaits() {
        List<Answer> made = IntStream.range(0, 14)
                .mapToObj(each -> SERVER.visitorFrom("192.0.2.55")
                        .post("/welcome", "name", "New " + each, "passphrase", "three quiet words"))
                .toList();

        assertThat(made.subList(0, 10)).allMatch(answer -> answer.location().equals("/before-you-start"));
        assertThat(made.getLast().status()).isEqualTo(429);
        assertThat(made.getLast().page().select("#passphrase-problem").text()).contains("Wait");
        assertThat(made.getLast().page().select("[name=name]").val()).isEqualTo("New 13");
    }

    @Test
    void aClockThatIsSetLocksNobodyOut() {
        try (TestServer own = TestServer.start()) {
            Visitor maya = own.newPerson();
            own.clock().set(Duration.ofDays(365));
            maya.post("/sign-in", "name", maya.name(), "passphrase", "three loud words");
            own.clock().set(Duration.ofDays(-365));

            Answer in = maya.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);

            assertThat(in.location()).isEqualTo("/today");
        }
    }

    @Test
    void aNewPassphraseAndSigningOutElsewhereForgetTheOtherDevices() {
        Visitor owner = SERVER.newPerson();
        Visitor tablet = SERVER.visitor();
        tablet.post("/sign-in", "name", owner.name(), "passphrase", Visitor.PASSPHRASE);
        owner.submit("/settings/sessions", "/settings/sessions/others/end");

        for (int tries = 0; tries < 10; tries++) {
            tablet.post("/sign-in", "name", owner.name(), "passphrase", "three loud words");
        }
        Answer again = SERVER.visitorFrom(addressOf(tablet)).post("/sign-in", "name", "Nobody", "passphrase", "x");

        assertThat(again.status()).isEqualTo(429);
    }

    private static String addressOf(Visitor visitor) {
        return visitor.request("/")
                .build()
                .headers()
                .firstValue("X-Forwarded-For")
                .orElseThrow();
    }

    /// Does the work while so many do theirs over and over.
    private static void crowd(int many, IntConsumer each, Runnable work)
            throws InterruptedException, ExecutionException {
        var over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<? extends Future<?>> crowd = IntStream.range(0, many)
                    .mapToObj(one -> threads.submit(() -> {
                        while (!over.get()) {
                            each.accept(one);
                        }
                    }))
                    .toList();
            try {
                work.run();
            } finally {
                over.set(true);
            }
            for (Future<?> one : crowd) {
                one.get();
            }
        }
    }

    private static Duration took(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
