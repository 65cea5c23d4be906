package app.asked.server.settings;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.util.NetMask;

/// Addresses and networks, as a host names them: `10.0.0.2, 172.16.0.0/12`.
public record Networks(List<NetMask> named) {
    public Networks {
        named = List.copyOf(named);
    }

    /// Reads them, with commas between; none where there is no text.
    public static Networks of(String text) {
        return new Networks(
                text.isBlank()
                        ? List.of()
                        : Arrays.stream(text.split(",", -1))
                                .map(String::strip)
                                .map(Networks::network)
                                .toList());
    }

    public boolean hold(InetAddress address) {
        return named.stream().anyMatch(network -> network.matches(address));
    }

    /// A name would be looked up; it is refused.
    private static NetMask network(String text) {
        InetAddress.ofLiteral(text.replaceFirst("/.*", ""));
        return new NetMask(text);
    }
}
