package app.asked.server.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.TestProvider;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// A provider that is gone, slow or wrong takes nothing away but itself.
class ProviderAwayTest {
    private static final String GO = "/sign-in/provider/go";

    @Test
    void withoutItAskedStartsAndThePassphraseWorks() {
        TestProvider gone = new TestProvider();
        gone.close();
        try (TestServer server = TestServer.start(gone.settings())) {
            Visitor maya = server.newPerson();
            maya.submit("/settings", "/sign-out");

            assertIsAway(maya.get(GO));
            assertThat(maya.submit("/sign-in", "/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE)
                            .location())
                    .isEqualTo("/today");
            assertThat(maya.get("/settings/provider/go").status()).isEqualTo(503);
        }
    }

    @Test
    void oneThatGoesWhileSomebodyIsThereIsTold() {
        TestProvider provider = new TestProvider();
        try (TestServer server = TestServer.start(provider.settings())) {
            server.newPerson();
            Visitor noor = server.visitor();
            String back = provider.signIn(noor.get(GO), "noor");
            provider.close();

            assertIsAway(noor.get(back));
        }
    }

    @Test
    void oneThatFloodsIsNotRead() throws IOException {
        assertIsGivenUp(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int kilobytes = 0; kilobytes < 4096; kilobytes++) {
                    body.write(new byte[1024]);
                }
            }
        });
    }

    @Test
    void oneThatDribblesIsNotWaitedFor() throws IOException {
        assertIsGivenUp(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int seconds = 0; seconds < 60; seconds++) {
                    body.write('{');
                    body.flush();
                    Thread.sleep(Duration.ofSeconds(1));
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void oneThatCallsItselfOtherwiseIsNotTaken() throws IOException {
        assertIsGivenUp(exchange -> answer(exchange, """
                {"issuer": "https://evil.example", "authorization_endpoint": "https://evil.example/a",
                 "token_endpoint": "https://evil.example/t", "jwks_uri": "https://evil.example/j",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """));
    }

    @Test
    void oneThatLeadsOnIsNotFollowed() throws IOException {
        assertIsGivenUp(exchange -> {
            exchange.getResponseHeaders().add("Location", "https://evil.example/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    @Test
    void whereThereIsNoneNothingOfItIsRead() {
        try (SmallServer server = SmallServer.start()) {
            Visitor maya = server.newPerson();
            maya.get("/settings");
            maya.submit("/settings", "/sign-out");

            assertThat(maya.get("/sign-in").page().select("a[href^=/sign-in/provider]"))
                    .isEmpty();
            assertThat(maya.get(GO).location()).isEqualTo("/sign-in");
            assertThat(server.hasRead("app.asked.server.account.provider.ProviderClient"))
                    .isTrue();
            assertThat(server.hasRead("com.nimbusds")).isFalse();
            assertThat(server.hasRead("java.net.http.HttpClient")).isFalse();
        }
    }

    private static void assertIsGivenUp(HttpHandler handler) throws IOException {
        HttpServer hostile = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        hostile.setExecutor(threads);
        hostile.createContext("/", handler);
        hostile.start();
        String issuer = "http://localhost:" + hostile.getAddress().getPort();
        try (TestServer server = TestServer.start("asked.oidc.issuer=" + issuer, "asked.oidc.client=asked")) {
            server.newPerson();
            Instant begun = Instant.now();

            assertIsAway(server.visitor().get(GO));
            assertIsAway(server.visitor().get(GO));

            assertThat(Duration.between(begun, Instant.now())).isLessThan(ProviderHttp.PATIENCE.plusSeconds(3));
        } finally {
            hostile.stop(0);
            threads.shutdownNow();
        }
    }

    private static void assertIsAway(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.page().select("#provider-problem").text()).contains("isn’t answering");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
