package app.asked.server.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/// Bytes to a server as no browser sends them.
public final class Wire {
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /// The whole answer, heads and body, to a request that is sent at once.
    public String answerTo(String request) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Like [#answerTo], with lines told without their ends and the connection closed by the server.
    public String answerTo(String firstLine, String headers, String body) {
        return answerTo(head(firstLine, headers) + body);
    }

    /// The head of a request to this server; the headers are lines, or blank.
    public String head(String firstLine, String headers) {
        String lines = headers.isBlank() ? "" : headers.strip() + "\n";
        return (firstLine + "\nHost: localhost:" + port + "\nConnection: close\n" + lines + "\n").replace("\n", "\r\n");
    }

    /// Sends a beginning, and stays on the line until it is closed.
    public Closeable hold(String beginning) throws IOException {
        Socket socket = connect();
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /// Sends a beginning, then piece after piece with a rest between them, and answers whether the server ended it
    /// before so many pieces.
    public boolean isEndedWhileTrickling(String beginning, IntFunction<String> piece, int pieces, int restMillis)
            throws InterruptedException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            for (int at = 0; at < pieces; at++) {
                Thread.sleep(restMillis);
                socket.getOutputStream().write(piece.apply(at).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            }
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
