package app.asked.e2e;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A proxy in front of Asked, set up by the file that a host copies, but for its address and its certificate: on this
/// machine alone, and on a free port.
final class FrontProxy implements AutoCloseable {
    private static final Path FILES = Path.of(System.getProperty("asked.home"), "docs/hosting");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private FrontProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    enum Kind {
        NGINX,
        CADDY
    }

    /// Open when this returns.
    static FrontProxy open(Kind kind, Path folder, int port, Certificate certificate, AskedServer asked)
            throws IOException, InterruptedException {
        Path log = folder.resolve("proxy.log");
        List<String> command = switch (kind) {
            case NGINX -> nginx(folder, port, certificate, asked);
            case CADDY -> caddy(folder, port, certificate, asked);
        };
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        return new FrontProxy(builder.start(), port).waitUntilOpen(log);
    }

    URI address() {
        return URI.create("https://localhost:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }

    /// The host's file is a part of a whole one, which Debian ships.
    private static List<String> nginx(Path folder, int port, Certificate certificate, AskedServer asked)
            throws IOException {
        String site = Files.readString(FILES.resolve("nginx.conf"))
                .replace("listen 80;", "listen 127.0.0.1:" + AskedServer.freePort() + ";")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;")
                .replace("server_name asked.example;", "server_name localhost;")
                .replaceAll("/\\S*/fullchain.pem", certificate.chain().toString())
                .replaceAll("/\\S*/privkey.pem", certificate.key().toString())
                .replace("127.0.0.1:8080", "127.0.0.1:" + asked.port());
        String whole = """
                daemon off;
                user %3$s;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    %2$s
                }
                """.formatted(folder, site, System.getProperty("user.name"));
        Path file = Files.writeString(folder.resolve("nginx.conf"), whole);
        return List.of("nginx", "-e", folder.resolve("early.log").toString(), "-c", file.toString());
    }

    private static List<String> caddy(Path folder, int port, Certificate certificate, AskedServer asked)
            throws IOException {
        String site = Files.readString(FILES.resolve("Caddyfile"))
                .replace(
                        "\nasked.example {",
                        "\nhttps://localhost:%d {\ntls %s %s".formatted(port, certificate.chain(), certificate.key()))
                .replace("127.0.0.1:8080", "127.0.0.1:" + asked.port());
        String whole = """
                {
                    admin off
                    auto_https off
                    default_bind 127.0.0.1
                    default_sni localhost
                }
                """ + site;
        Path file = Files.writeString(folder.resolve("Caddyfile"), whole);
        return List.of("caddy", "run", "--adapter", "caddyfile", "--config", file.toString());
    }

    private FrontProxy waitUntilOpen(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isOpen()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The proxy did not open. It said: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
        return this;
    }

    private boolean isOpen() throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return socket.isConnected();
        } catch (ConnectException closed) {
            return false;
        }
    }
}
