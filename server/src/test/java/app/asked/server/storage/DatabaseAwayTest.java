package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// PostgreSQL gone under a running server.
class DatabaseAwayTest {
    @Test
    void callersAreToldSoonToComeBack() throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.start();
        try (TestServer server = TestServer.start(
                "asked.signup=open", "asked.database=" + database.getJdbcUrl("postgres", "postgres"))) {
            Visitor maya = server.newPerson();
            assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
            database.close();
            server.clock().forward(Duration.ofMinutes(1));

            Instant asked = Instant.now();
            Answer answer = maya.get("/api/v1/me");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(maya.get("/today").status()).isEqualTo(503);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }
}
