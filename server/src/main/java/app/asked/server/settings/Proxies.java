package app.asked.server.settings;

import java.net.InetAddress;

/// The proxies whose word on where a request comes from is taken: those on this machine, and those that
/// `ASKED_PROXIES` names. Anybody else may write such a header, too.
public record Proxies(Networks named) {
    public static final Proxies NONE_NAMED = new Proxies(Networks.of(""));

    static Proxies of(String text) {
        return new Proxies(Networks.of(text));
    }

    public boolean include(InetAddress address) {
        return address.isLoopbackAddress() || named.hold(address);
    }
}
