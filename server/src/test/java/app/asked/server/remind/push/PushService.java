package app.asked.server.remind.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A push service on this machine, as RFC 8030 has it: it takes messages for browsers and cannot read them.
public final class PushService implements AutoCloseable {
    /// What it was sent.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Message(String path, String authorization, String encoding, String life, byte[] body) {}

    private final HttpServer http;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    public PushService() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        http.createContext("/", this::take);
        http.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            messages.add(new Message(
                    exchange.getRequestURI().toString(),
                    headers.getFirst("Authorization"),
                    headers.getFirst("Content-Encoding"),
                    headers.getFirst("TTL"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /// How it answers from now on.
    public void answers(int status) {
        this.status = status;
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /// Waits until it was sent so many.
    public List<Message> await(int count) throws InterruptedException {
        for (int i = 0; i < 500 && messages.size() < count; i++) {
            Thread.sleep(10);
        }
        return messages();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
