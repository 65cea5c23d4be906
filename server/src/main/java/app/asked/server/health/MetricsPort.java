package app.asked.server.health;

import app.asked.server.settings.SettingsRefused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the numbers on a port of its own, to this machine alone, where `ASKED_METRICS_PORT` names one.
@Component
class MetricsPort implements AutoCloseable {
    private final Metrics metrics;
    private final String wanted;
    private Optional<HttpServer> server = Optional.empty();

    MetricsPort(Metrics metrics, @Value("${asked.metrics.port}") String wanted) {
        this.metrics = metrics;
        this.wanted = wanted.strip();
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!wanted.isEmpty()) {
            server = Optional.of(listen(Integer.parseInt(wanted)));
        }
    }

    /// Where it listens, if it does.
    Optional<Integer> port() {
        return server.map(open -> open.getAddress().getPort());
    }

    @Override
    public void close() {
        server.ifPresent(open -> open.stop(0));
    }

    private HttpServer listen(int port) {
        try {
            HttpServer open = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            open.createContext("/metrics", this::tell);
            open.start();
            return open;
        } catch (IOException taken) {
            throw new SettingsRefused(
                    List.of("Another program is using port %d. Choose another ASKED_METRICS_PORT.".formatted(port)));
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] text = metrics.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }
}
