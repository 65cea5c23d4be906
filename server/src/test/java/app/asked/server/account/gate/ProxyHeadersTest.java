package app.asked.server.account.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.settings.Settings;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProxyHeadersTest {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void aProxyOnThisMachineIsHeard() {
        assertThat(client("127.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("::1", "2001:db8::7")).isEqualTo("2001:db8::7");
    }

    @Test
    void anyOtherMachineIsNotUnlessItIsNamed() {
        assertThat(client("192.168.1.20", "203.0.113.7")).isEqualTo("192.168.1.20");
        assertThat(client("10.0.0.2", "203.0.113.7")).isEqualTo("10.0.0.2");
        assertThat(client("172.17.0.2", "203.0.113.7")).isEqualTo("172.17.0.2");

        environment.withProperty("asked.proxies", "172.17.0.0/16");
        assertThat(client("172.17.0.2", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("10.0.0.2", "203.0.113.7")).isEqualTo("10.0.0.2");
    }

    @Test
    void whatACallerWroteBeforeTheirProxyDidIsNotHeard() {
        assertThat(client("127.0.0.1", "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("127.0.0.1", "127.0.0.1, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("127.0.0.1", "198.51.100.1", "203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void proxiesThatAreNamedMayStandInARow() {
        environment.withProperty("asked.proxies", "10.0.0.2");

        assertThat(client("127.0.0.1", "198.51.100.1, 203.0.113.7, 10.0.0.2")).isEqualTo("203.0.113.7");
    }

    @Test
    void whatIsNoAddressIsNotHeard() {
        assertThat(client("127.0.0.1", "maya")).isEqualTo("127.0.0.1");
        assertThat(client("127.0.0.1", "unknown, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(client("127.0.0.1", "")).isEqualTo("127.0.0.1");
    }

    @Test
    void httpsIsHeardAsWell() {
        assertThat(seen("127.0.0.1", "203.0.113.7").isSecure()).isTrue();
        assertThat(seen("192.168.1.20", "203.0.113.7").isSecure()).isFalse();
    }

    private String client(String peer, String... forwardedFor) {
        return seen(peer, forwardedFor).getRemoteAddr();
    }

    private ServletRequest seen(String peer, String... forwardedFor) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-Proto", "https");
        for (String line : forwardedFor) {
            request.addHeader("X-Forwarded-For", line);
        }
        var chain = new MockFilterChain();
        try {
            new ProxyHeaders(Settings.of(environment)).doFilter(request, new MockHttpServletResponse(), chain);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(chain.getRequest());
    }
}
