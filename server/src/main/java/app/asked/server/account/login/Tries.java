package app.asked.server.account.login;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// Wrong passphrases and codes, counted by name and by address.
///
/// A name takes more than one address can send, so nobody can keep another person out by guessing from one place.
@Component
public final class Tries {
    private static final int IPV6_NETWORK = 8;

    private final InstantSource clock;
    private final Pacing byAddress = new Pacing(10, Duration.ofSeconds(10));
    private final Pacing byName = new Pacing(30, Duration.ofSeconds(3));

    Tries(InstantSource clock) {
        this.clock = clock;
    }

    /// Takes one try. Answers zero, or how long to wait for one.
    public Duration take(String name, String address) {
        var now = clock.instant();
        Duration wait = byAddress.take(network(address), now);
        if (wait.isZero()) {
            wait = byName.take(name, now);
            if (!wait.isZero()) {
                byAddress.giveBack(network(address));
            }
        }
        return wait;
    }

    public void giveBack(String name, String address) {
        byAddress.giveBack(network(address));
        byName.giveBack(name);
    }

    /// One household has one IPv4 address, or one network of IPv6.
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_NETWORK));
        } catch (IllegalArgumentException whateverAProxySaid) {
            return address;
        }
    }
}
