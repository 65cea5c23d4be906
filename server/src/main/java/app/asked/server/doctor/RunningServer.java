package app.asked.server.doctor;

import app.asked.server.command.CommandSettings;
import app.asked.server.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the server answers on this machine, and how what people send through the proxy arrives there.
final class RunningServer {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private RunningServer() {}

    static Finding here(CommandSettings settings) {
        try (HttpClient client = client()) {
            return ask(client, settings.here(), "/ready")
                    .map(RunningServer::ready)
                    .orElseGet(() -> Finding.look("doctor.server.closed", "url", settings.here()));
        }
    }

    /// Through the address that people type in; nothing where that's this machine alone.
    static Stream<Finding> fromOutside(CommandSettings settings) {
        return settings.url().filter(url -> !Settings.isLocalName(url.getHost())).stream()
                .flatMap(RunningServer::fromOutside);
    }

    private static Stream<Finding> fromOutside(URI url) {
        try (HttpClient client = client()) {
            Optional<HttpResponse<String>> seen = ask(client, url, "/health/seen");
            return Stream.concat(
                    Stream.of(proxy(url, seen)),
                    seen
                            .filter(RunningServer::hidesOurPages)
                            .map(_ -> Finding.problem("doctor.proxy.referrer"))
                            .stream());
        }
    }

    /// Where a browser names no page of ours, nothing can be saved.
    private static boolean hidesOurPages(HttpResponse<String> seen) {
        List<String> policies = seen.headers().allValues("Referrer-Policy");
        return seen.statusCode() == 200 && policies.stream().anyMatch(policy -> policy.contains("no-referrer"));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    private static Finding ready(HttpResponse<String> ready) {
        return ready.statusCode() == 200
                ? Finding.ok("doctor.server.ready")
                : Finding.problem(
                        "doctor.server.trouble", "reason", ready.body().strip());
    }

    private static Finding proxy(URI url, Optional<HttpResponse<String>> seen) {
        String[] parts = seen.filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.body().strip().split(" ", -1))
                .orElse(new String[0]);
        if (parts.length != 3) {
            return seen.filter(RunningServer::isOfAsked).isPresent()
                    ? Finding.problem("doctor.proxy.path", "path", url.getRawPath())
                    : Finding.look("doctor.proxy.unreached", "url", url);
        }
        if (!parts[0].equals(url.getScheme())) {
            return Finding.problem("doctor.proxy.proto", "scheme", parts[0]);
        }
        if (!parts[1].equalsIgnoreCase(url.getHost())) {
            return Finding.problem("doctor.proxy.host", "host", parts[1]);
        }
        return InetAddress.ofLiteral(parts[2]).isLoopbackAddress()
                ? Finding.look("doctor.proxy.for")
                : Finding.ok("doctor.proxy.heard", "address", parts[2]);
    }

    /// Asked was reached, and at another address than the one that was asked for.
    private static boolean isOfAsked(HttpResponse<String> answer) {
        return answer.statusCode() == 404 && answer.body().contains("content=\"Asked\"");
    }

    private static Optional<HttpResponse<String>> ask(HttpClient client, URI server, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                    .timeout(PATIENCE)
                    .build();
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
