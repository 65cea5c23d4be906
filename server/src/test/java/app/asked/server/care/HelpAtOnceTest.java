package app.asked.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HelpAtOnceTest {
    private static final int MORE_THAN_READERS = 12;

    @Test
    void helpComesAtOnceWhileTheDatabaseDoesNotAnswer() {
        try (TestServer server = TestServer.start()) {
            Visitor maya = server.newPerson();
            maya.submit("/settings/place", "/settings/place", "country", "GB");
            String token = maya.get("/settings").page().select("[name=_token]").val();
            CountDownLatch away = new CountDownLatch(1);
            server.clock().forward(Duration.ofMinutes(1));
            try {
                hang(server.bean(Storage.class), away);

                for (String path :
                        List.of("/help?country=US", "/help", "/care", "/care/after-a-no", "/%00", "/help?country=")) {
                    long began = System.nanoTime();
                    Answer answer = maya.get(path);
                    assertThat(Duration.ofNanos(System.nanoTime() - began))
                            .as(path)
                            .isLessThan(Duration.ofSeconds(2));
                    assertThat(answer.status()).isIn(200, 400, 404);
                }
                assertThat(maya.get("/help").body()).contains("tel:999").contains("/rests/today");
                assertThat(maya.post("/care/someone", "_token", token).location())
                        .isEqualTo("/help#someone");
            } finally {
                away.countDown();
            }
        }
    }

    @Test
    void theCountryThatWasChosenElsewhereIsKnownHereAfterToday() {
        TestServer server = TestServer.shared();
        Visitor phone = server.newPerson();
        Visitor tablet = server.visitor();
        tablet.post("/sign-in", "name", phone.name(), "passphrase", Visitor.PASSPHRASE);
        phone.submit("/settings/place", "/settings/place", "country", "GB");
        tablet.get("/today");

        assertThat(tablet.get("/help").page().select("#country [selected]").val())
                .isEqualTo("GB");
        phone.submit("/settings", "/sign-out");
        assertThat(phone.get("/help").page().select("#country [selected]").val())
                .isEmpty();
    }

    /// Every reader waits, as for a database that is away.
    private static void hang(Storage storage, CountDownLatch away) {
        for (int reader = 0; reader < MORE_THAN_READERS; reader++) {
            Thread.ofVirtual()
                    .start(() -> storage.read(_ -> {
                        try {
                            away.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return 1;
                    }));
        }
    }
}
