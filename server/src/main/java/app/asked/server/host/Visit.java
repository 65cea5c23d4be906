package app.asked.server.host;

import app.asked.server.command.CommandSettings;
import app.asked.server.doctor.Finding;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/// How the host's own request came in, as `/health/seen` would tell it.
final class Visit {
    private Visit() {}

    static Finding seen(HttpServletRequest request, CommandSettings settings) {
        String host = request.getServerName();
        String expected = settings.url().map(URI::getHost).orElse(host);
        return host.equalsIgnoreCase(expected)
                ? Finding.ok(
                        "doctor.address.seen",
                        "scheme",
                        request.getScheme(),
                        "host",
                        host,
                        "address",
                        request.getRemoteAddr())
                : Finding.look("doctor.address.elsewhere", "host", host, "expected", expected);
    }
}
