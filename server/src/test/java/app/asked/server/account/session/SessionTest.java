package app.asked.server.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.secret.Secret;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void aSessionLivesNinetyDaysAfterItsLastUseAndAYearAtMost() {
        try (TestServer server = TestServer.start()) {
            Visitor maya = server.newPerson();
            for (int uses = 0; uses < 4; uses++) {
                server.clock().forward(Duration.ofDays(89));
                assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
            }

            server.clock().forward(Duration.ofDays(10));
            assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void anUnusedSessionIsOverAfterNinetyDays() {
        try (TestServer server = TestServer.start()) {
            Visitor maya = server.newPerson();

            server.clock().forward(Duration.ofDays(90));

            assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void itsUseIsWrittenDownEveryFiveMinutesAtMost() {
        try (TestServer server = TestServer.start()) {
            Visitor maya = server.newPerson();
            Instant made = seen(server, maya);

            server.clock().forward(Duration.ofMinutes(4));
            maya.get("/api/v1/me");
            assertThat(seen(server, maya)).isEqualTo(made);

            server.clock().forward(Duration.ofMinutes(2));
            maya.get("/api/v1/me");
            assertThat(seen(server, maya)).isAfter(made.plus(Duration.ofMinutes(5)));
        }
    }

    @Test
    void theDatabaseHoldsNoSecret() {
        Visitor maya = TestServer.shared().newPerson();
        Secret secret = new Secret(maya.cookie("asked").orElseThrow());

        assertThat(secret.text()).hasSize(43);
        assertThat(TestServer.shared().bean(Sessions.class).find(secret)).isPresent();
        String stored = Base64.getUrlEncoder().encodeToString(secret.digest().bytes());
        assertThat(TestServer.shared().bean(Sessions.class).find(new Secret(stored)))
                .isEmpty();
    }

    @Test
    void aDeviceIsCalledWhatItsOwnerCallsIt() {
        assertThat(Device.of("Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0"))
                .isEqualTo("Firefox, Android");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
                        + "like Gecko) Version/19.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari, iPhone");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0"))
                .isEqualTo("Edge, Windows");
        assertThat(Device.of("curl/8.5")).isEmpty();
        assertThat(Device.of(null)).isEmpty();
    }

    private static Instant seen(TestServer server, Visitor visitor) {
        return server.bean(Sessions.class).of(visitor.person()).getFirst().seen();
    }
}
