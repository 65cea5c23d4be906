package app.asked.server.remind.send;

import app.asked.server.settings.Networks;
import app.asked.server.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Posts to an address that a person or a browser named. It is looked up once, looked at, and connected to as it was
/// looked at: a name that leads elsewhere a moment later leads nowhere. Nothing that it answers is followed or read but
/// its status.
@Component
public final class Outbound {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ALL_SECONDS = 15;

    private final Networks reachable;

    /// @param reachable what the host allows beside the open internet
    Outbound(@Value("${asked.reachable}") String reachable) {
        this.reachable = Networks.of(reachable);
    }

    /// Looks at an address without looking it up: a name may lead elsewhere by then, and is looked at when something is
    /// sent.
    ///
    /// @throws ClosedAddress where nothing may ever be sent there
    public void check(URI to) throws ClosedAddress {
        checkForm(to);
        InetAddress literal = literal(to.getHost());
        if (literal != null) {
            checkOpen(to, literal);
        } else if (!isSecure(to) && reachable.named().isEmpty()) {
            throw new ClosedAddress("not by https");
        }
    }

    /// Posts, and answers the status.
    ///
    /// @throws ClosedAddress where nothing may be sent there
    public int post(URI to, Map<String, String> headers, byte[] body) throws IOException {
        InetAddress address = address(to);
        try (Socket plain = new Socket()) {
            CompletableFuture.delayedExecutor(ALL_SECONDS, TimeUnit.SECONDS).execute(() -> end(plain));
            plain.connect(new InetSocketAddress(address, port(to)), CONNECT_MILLIS);
            try (Socket socket = isSecure(to) ? secured(plain, to) : plain) {
                socket.getOutputStream().write(request(to, headers, body));
                socket.getOutputStream().flush();
                return status(socket.getInputStream());
            }
        }
    }

    /// The first of its addresses, where every one of them may be sent to.
    private InetAddress address(URI to) throws IOException {
        checkForm(to);
        InetAddress[] all = resolved(to.getHost());
        for (InetAddress each : all) {
            checkOpen(to, each);
        }
        return all[0];
    }

    private static void checkForm(URI to) throws ClosedAddress {
        boolean web = isSecure(to) || "http".equals(to.getScheme());
        if (!web || to.getHost() == null || to.getRawUserInfo() != null || to.getRawFragment() != null) {
            throw new ClosedAddress("no address of the web");
        }
    }

    private void checkOpen(URI to, InetAddress address) throws ClosedAddress {
        if (!reachable.hold(address) && !(isSecure(to) && OpenInternet.holds(address))) {
            throw new ClosedAddress("not on the open internet, or not by https");
        }
    }

    /// The address that a host is without being looked up; null where it is a name.
    private static @Nullable InetAddress literal(String host) {
        try {
            return Settings.isLocalName(host)
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.ofLiteral(host.replaceAll("^\\[|]$", ""));
        } catch (IllegalArgumentException name) {
            return null;
        }
    }

    /// Within seconds, however long the name's servers take.
    private static InetAddress[] resolved(String host) throws IOException {
        CompletableFuture<InetAddress[]> lookUp = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                lookUp.complete(InetAddress.getAllByName(host));
            } catch (UnknownHostException unknown) {
                lookUp.completeExceptionally(unknown);
            }
        });
        try {
            return lookUp.orTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException unknown) {
            throw new IOException("nobody knows that name", unknown);
        }
    }

    private static boolean isSecure(URI to) {
        return "https".equals(to.getScheme());
    }

    private static int port(URI to) {
        return to.getPort() > 0 ? to.getPort() : isSecure(to) ? 443 : 80;
    }

    private static Socket secured(Socket plain, URI to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.getHost(), port(to), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI to, Map<String, String> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder("POST ")
                .append(to.getRawPath().isEmpty() ? "/" : to.getRawPath())
                .append(to.getRawQuery() == null ? "" : "?" + to.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.getRawAuthority())
                .append("\r\nConnection: close\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        request.write(body);
        return request.toByteArray();
    }

    /// Of `HTTP/1.1 201 Created`.
    private static int status(InputStream answer) throws IOException {
        String line = new String(answer.readNBytes("HTTP/1.1 201".length()), StandardCharsets.US_ASCII);
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d")) {
            throw new IOException("that is no answer");
        }
        return Integer.parseInt(line.substring(line.length() - 3));
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // as it should be
        }
    }
}
