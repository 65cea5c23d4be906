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
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private FrontProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Each by a [Recipe] of its own.
    enum Kind {
        NGINX("nginx.conf", ""),
        CADDY("Caddyfile", ""),
        NGINX_BELOW("nginx-below-a-path.conf", "/asked"),
        CADDY_BELOW("Caddyfile-below-a-path", "/asked"),
        CADDY_PRIVATE("Caddyfile-private-name", ""),
        HAPROXY("haproxy.cfg", "");

        private final String recipe;
        private final String path;

        Kind(String recipe, String path) {
            this.recipe = recipe;
            this.path = path;
        }

        /// Where it expects Asked to be below its name.
        String path() {
            return path;
        }
    }

    /// Open when this returns.
    static FrontProxy open(Kind kind, Path folder, int port, Certificate certificate, AskedServer asked)
            throws IOException, InterruptedException {
        Path log = folder.resolve("proxy.log");
        Recipe recipe = Recipe.read(kind.recipe).with("127.0.0.1:8080", "127.0.0.1:" + asked.port());
        List<String> command = switch (kind) {
            case NGINX -> nginx(folder, nginxSite(recipe, port, certificate));
            case NGINX_BELOW -> nginx(folder, nginxBelow(recipe, port, certificate));
            case CADDY, CADDY_BELOW -> caddy(folder, "auto_https off", caddySite(recipe, port, certificate));
            case CADDY_PRIVATE ->
                caddy(
                        folder,
                        "auto_https disable_redirects",
                        recipe.with("\nasked.example {", "\nhttps://localhost:%d {".formatted(port)));
            case HAPROXY -> haproxy(folder, port, certificate, recipe);
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

    private static String nginxSite(Recipe recipe, int port, Certificate certificate) throws IOException {
        return recipe.with("listen 80;", "listen 127.0.0.1:" + AskedServer.freePort() + ";")
                .with("listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;")
                .with("server_name asked.example;", "server_name localhost;")
                .with("/etc/letsencrypt/live/asked.example/fullchain.pem", certificate.chain())
                .with("/etc/letsencrypt/live/asked.example/privkey.pem", certificate.key())
                .text();
    }

    /// The server that a host has already.
    private static String nginxBelow(Recipe recipe, int port, Certificate certificate) {
        return """
                server {
                    listen 127.0.0.1:%d ssl;
                    ssl_certificate %s;
                    ssl_certificate_key %s;
                    %s
                }
                """.formatted(port, certificate.chain(), certificate.key(), recipe.text());
    }

    /// The host's file is a part of a whole one, which Debian ships.
    private static List<String> nginx(Path folder, String site) throws IOException {
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

    private static Recipe caddySite(Recipe recipe, int port, Certificate certificate) {
        return recipe.with(
                "\nasked.example {",
                "\nhttps://localhost:%d {\ntls %s %s".formatted(port, certificate.chain(), certificate.key()));
    }

    private static List<String> caddy(Path folder, String automatic, Recipe recipe) throws IOException {
        String whole = """
                {
                    admin off
                    %s
                    skip_install_trust
                    default_bind 127.0.0.1
                    default_sni localhost
                }
                %s""".formatted(automatic, recipe.text());
        Path file = Files.writeString(folder.resolve("Caddyfile"), whole);
        return List.of("caddy", "run", "--adapter", "caddyfile", "--config", file.toString());
    }

    private static List<String> haproxy(Path folder, int port, Certificate certificate, Recipe recipe)
            throws IOException {
        Path both = Files.writeString(
                folder.resolve("localhost.pem"),
                Files.readString(certificate.chain()) + Files.readString(certificate.key()));
        Path file = recipe.with("bind :80", "bind 127.0.0.1:" + AskedServer.freePort())
                .with("bind :443", "bind 127.0.0.1:" + port)
                .with("/etc/haproxy/asked.example.pem", both)
                .writeTo(folder);
        return List.of("haproxy", "-db", "-f", file.toString());
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
