package app.asked.server.account.entrance;

import app.asked.server.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/// Whether a person at this very machine sent a request. Whatever a proxy leaves on one speaks against it: its headers,
/// its older HTTP, the name or the page that the browser had in its address bar.
///
/// A tunnel that changes nothing at all cannot be told from this machine; for those there is `ASKED_URL`.
final class AtThisMachine {
    /// Browsers send none of these with a page or its form.
    private static final Pattern OF_A_PROXY =
            Pattern.compile("forwarded|via|true-client-ip|(x|cf|fly|fastly)-.*", Pattern.CASE_INSENSITIVE);

    private AtThisMachine() {}

    static boolean sent(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && request.getProtocol().equals("HTTP/1.1")
                && Settings.isLocalName(request.getServerName())
                && isFromItsOwnPage(request)
                && Collections.list(request.getHeaderNames()).stream()
                        .noneMatch(name -> OF_A_PROXY.matcher(name).matches());
    }

    private static boolean isFromItsOwnPage(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals("http://" + request.getHeader(HttpHeaders.HOST));
    }
}
