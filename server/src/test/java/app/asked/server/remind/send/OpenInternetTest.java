package app.asked.server.remind.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where nothing is sent: into the host's own network, however it is written.
class OpenInternetTest {
    private final Outbound strict = new Outbound("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1"
            })
    void whatIsNotOpenIsRefused(String address) throws Exception {
        assertThat(OpenInternet.holds(InetAddress.ofLiteral(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> strict.check(URI.create("https://" + host + "/x")))
                .isInstanceOf(ClosedAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "192.169.0.1", "223.255.255.254", "2606:4700::1111", "2a00::1"})
    void whatIsOpenIsNot(String address) throws Exception {
        assertThat(OpenInternet.holds(InetAddress.ofLiteral(address))).isTrue();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatCode(() -> strict.check(URI.create("https://" + host + "/x"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.1.1.1/x",
                "https://localhost/x",
                "https://me@1.1.1.1/x",
                "ftp://1.1.1.1/x",
                "https:///x",
                "file:///etc/passwd",
                "https://2130706433/x"
            })
    void soIsWhatIsNoAddressOfTheWeb(String address) {
        assertThatThrownBy(() -> strict.check(URI.create(address))).isInstanceOf(IOException.class);
    }

    @Test
    void aNameIsLookedAtWhenSomethingIsSent() {
        assertThatCode(() -> strict.check(URI.create("https://push.example/x"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> strict.post(URI.create("https://localhost/x"), Map.of(), new byte[0]))
                .isInstanceOf(ClosedAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.1.2.3/x", "https://10.1.2.3:8443/x"})
    void whatTheHostAllowsIsNot(String address) {
        assertThatCode(() -> new Outbound("10.1.0.0/16").check(URI.create(address)))
                .doesNotThrowAnyException();
    }
}
