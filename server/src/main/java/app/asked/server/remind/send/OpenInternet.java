package app.asked.server.remind.send;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.util.NetMask;

/// Which addresses are on the open internet, and so nobody's way into the host's own network (IANA's registries of
/// special-purpose addresses).
final class OpenInternet {
    private static final List<NetMask> NOT_OPEN = List.of(
            new NetMask("0.0.0.0/8"),
            new NetMask("10.0.0.0/8"),
            new NetMask("100.64.0.0/10"),
            new NetMask("127.0.0.0/8"),
            new NetMask("169.254.0.0/16"),
            new NetMask("172.16.0.0/12"),
            new NetMask("192.0.0.0/24"),
            new NetMask("192.0.2.0/24"),
            new NetMask("192.88.99.0/24"),
            new NetMask("192.168.0.0/16"),
            new NetMask("198.18.0.0/15"),
            new NetMask("198.51.100.0/24"),
            new NetMask("203.0.113.0/24"),
            new NetMask("224.0.0.0/3"));

    /// All that is given out for everybody to reach.
    private static final NetMask GLOBAL_UNICAST = new NetMask("2000::/3");

    private static final List<NetMask> NOT_OPEN_THOUGH_GLOBAL = List.of(
            new NetMask("2001::/23"), new NetMask("2001:db8::/32"), new NetMask("2002::/16"), new NetMask("3fff::/20"));

    private OpenInternet() {}

    static boolean holds(InetAddress address) {
        return address instanceof Inet4Address
                ? matchesNone(NOT_OPEN, address)
                : GLOBAL_UNICAST.matches(address) && matchesNone(NOT_OPEN_THOUGH_GLOBAL, address);
    }

    private static boolean matchesNone(List<NetMask> networks, InetAddress address) {
        return networks.stream().noneMatch(network -> network.matches(address));
    }
}
