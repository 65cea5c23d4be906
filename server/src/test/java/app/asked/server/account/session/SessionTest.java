package app.asked.server.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.secret.Secret;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SessionTest {
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
}
