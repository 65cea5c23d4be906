package app.asked.server.account.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.testkit.Wire;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Nobody takes all the memory by sending, or by saying that they will.
class LargeBodiesTest {
    private static final SmallServer SERVER = SmallServer.start();
    private static final Visitor MAYA = SERVER.newPerson();

    private final Wire wire = SERVER.wire();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void manyWhoAnnounceLargeFormsTakeNothingFromOthers() throws IOException {
        String form = wire.head(
                "POST /sign-in HTTP/1.1",
                "Sec-Fetch-Site: same-origin\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 1000000");
        List<Closeable> held = new ArrayList<>();
        try {
            for (int at = 0; at < 200; at++) {
                held.add(wire.hold(form + "name=a"));
            }
            assertThat(MAYA.get("/help").status()).isEqualTo(200);
            assertThat(MAYA.submit("/rests/today", "/rests").status()).isEqualTo(303);
            assertThat(MAYA.post("/sign-in", "name", "a".repeat(20_000)).status())
                    .isEqualTo(429);
        } finally {
            for (Closeable each : held) {
                each.close();
            }
        }
    }

    @Test
    void manyLargeFormsAtOnceAreTakenOneByOneOrAskedToComeAgain() {
        String token = MAYA.get("/settings").page().select("[name=_token]").val();
        String[] fields = IntStream.range(0, 500)
                .boxed()
                .flatMap(at -> List.of("field" + at, "a".repeat(1900)).stream())
                .toArray(String[]::new);
        fields[0] = "_token";
        fields[1] = token;

        List<CompletableFuture<Answer>> sent = IntStream.range(0, 40)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> MAYA.post("/asks/lived/01a19b45-b800-7000-8000-000000000041", fields),
                        command -> Thread.ofVirtual().start(command)))
                .toList();

        assertThat(sent)
                .allSatisfy(answer -> assertThat(answer.join().status()).isIn(422, 429))
                .anySatisfy(answer -> assertThat(answer.join().status()).isEqualTo(422));
        assertThat(SERVER.isAlive()).isTrue();
    }

    @Test
    void manyWhoNeverFinishTheirHeadersTakeNothingFromOthers() throws IOException {
        String half = "GET /help HTTP/1.1\r\nHost: localhost\r\nX-Padding: " + "a".repeat(4000);
        List<Closeable> held = new ArrayList<>();
        try {
            for (int at = 0; at < 500; at++) {
                held.add(wire.hold(half));
            }
            assertThat(MAYA.get("/help").status()).isEqualTo(200);
        } finally {
            for (Closeable each : held) {
                each.close();
            }
        }
    }
}
