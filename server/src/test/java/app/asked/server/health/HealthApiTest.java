package app.asked.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HealthApiTest {
    @Test
    void aBalancerLearnsThatItIsAliveAndReady() {
        var balancer = TestServer.shared().visitor();

        Answer alive = balancer.get("/health");
        Answer ready = balancer.get("/ready");

        assertThat(alive.status()).isEqualTo(200);
        assertThat(alive.body()).isEqualTo("alive\n");
        assertThat(ready.status()).as(ready.body()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("ready\n");
        assertThat(balancer.hasCookies()).isFalse();
    }

    @Test
    void whatTheServerSeesOfARequestIsTold() {
        assertThat(TestServer.shared()
                        .visitorFrom("203.0.113.7")
                        .get("/health/seen")
                        .body())
                .isEqualTo("http localhost 203.0.113.7\n");
    }

    @Test
    void whereItsFilesAreGoneItIsAliveAndNotReady() throws IOException {
        try (TestServer server = TestServer.start()) {
            Path away = server.folder().resolveSibling(server.folder().getFileName() + "-away");
            Files.move(server.folder(), away);
            try {
                Answer ready = server.visitor().get("/ready");

                assertThat(ready.status()).isEqualTo(503);
                assertThat(ready.body()).isEqualTo("missing\n");
                assertThat(server.visitor().get("/health").status()).isEqualTo(200);
            } finally {
                Files.move(away, server.folder());
            }
        }
    }
}
