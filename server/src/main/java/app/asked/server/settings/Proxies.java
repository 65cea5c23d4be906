package app.asked.server.settings;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.util.NetMask;

/// The proxies whose word on where a request comes from is taken: those on this machine, and those that
/// `ASKED_PROXIES` names. Anybody else may write such a header, too.
public record Proxies(List<NetMask> named) {
    public static final Proxies NONE_NAMED = new Proxies(List.of());

    /// Reads addresses and networks, with commas between.
    static Proxies of(String text) {
        return new Proxies(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(Proxies::network)
                .toList());
    }

    public boolean include(InetAddress address) {
        return address.isLoopbackAddress() || named.stream().anyMatch(network -> network.matches(address));
    }

    /// A name would be looked up; it is refused.
    private static NetMask network(String text) {
        InetAddress.ofLiteral(text.replaceFirst("/.*", ""));
        return new NetMask(text);
    }
}
