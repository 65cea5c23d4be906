package app.asked.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// One keep-alive connection that speaks as little HTTP/1.1 as will do: the caller shares the processors with the
/// server it measures.
public final class Wire implements AutoCloseable {
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^;\\r\\n]+)");

    private static final Pattern LAST = Pattern.compile("(?im)^connection: *close");

    private static final Pattern RETRY_AFTER = Pattern.compile("(?im)^retry-after: *(\\d+)");

    private final int port;
    private Socket socket;
    private InputStream in;
    private String forwarded = "";

    Wire(int port) throws IOException {
        this.port = port;
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /// From here on as a proxy on this machine passes on what comes from that address.
    Wire from(String address) {
        forwarded = "X-Forwarded-For: " + address + "\r\n";
        return this;
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    /// What came back.
    ///
    /// @param head the headers, a line each
    public record Answer(int status, String head, String text) {
        /// Whether the server closes the connection after it, as it does once in a hundred times.
        boolean isLast() {
            return LAST.matcher(head).find();
        }

        /// Whether it asks to come back later: so many accounts from one address are made one after the other.
        boolean isToComeBack() {
            return status == 429;
        }

        /// How long it asks to wait.
        Duration patience() {
            return RETRY_AFTER
                    .matcher(head)
                    .results()
                    .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                    .findFirst()
                    .orElse(Duration.ofSeconds(1));
        }

        /// The cookies it sets, as a request sends them.
        String cookies() {
            List<String> cookies =
                    COOKIE.matcher(head).results().map(found -> found.group(1)).toList();
            return String.join("; ", cookies);
        }

        /// Itself, if it has one of these; otherwise nothing that was measured would be true.
        public Answer need(int... statuses) {
            for (int good : statuses) {
                if (status == good) {
                    return this;
                }
            }
            throw new IllegalStateException("answered " + status + ": " + head + text);
        }
    }

    public Answer get(String path, String cookies) throws IOException {
        return send("GET", path, cookies, "", new byte[0]);
    }

    Answer post(String path, String cookies, String type, byte[] body) throws IOException {
        return send("POST", path, cookies, type, body);
    }

    public Answer put(String path, String cookies, byte[] json) throws IOException {
        return send("PUT", path, cookies, "application/json", json);
    }

    /// As a page of ours would send it.
    private Answer send(String method, String path, String cookies, String type, byte[] body) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nSec-Fetch-Site: same-origin\r\n"
                + forwarded
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n")
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n")
                + "\r\n";
        byte[] request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(ISO_8859_1), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        socket.getOutputStream().write(request);
        Answer answer = read(in);
        if (answer.isLast()) {
            socket.close();
            socket = connect(port);
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
        return answer;
    }

    static Answer read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        StringBuilder head = new StringBuilder();
        int length = 0;
        boolean chunked = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            head.append(line).append('\n');
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
                chunked = true;
            }
        }
        return new Answer(status, head.toString(), new String(chunked ? chunks(in) : in.readNBytes(length), UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
