package app.asked.server.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.Route;

/// An identity provider on this machine: real HTTP, and tokens that it really signs.
public final class TestProvider implements AutoCloseable {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final MockOAuth2Server server = new MockOAuth2Server(new Route[0]);

    public TestProvider() {
        server.start();
    }

    /// The settings of a server that people sign in to with it.
    public String[] settings() {
        return new String[] {
            "asked.signup=open",
            "asked.oidc.issuer=" + issuer(),
            "asked.oidc.client=asked",
            "asked.oidc.name=Example ID"
        };
    }

    public String issuer() {
        return server.issuerUrl("example").toString();
    }

    /// Somebody who was led to its page signs in there. Answers where it leads them back to.
    public String signIn(Answer led, String account) {
        return signIn(led, account, "{}");
    }

    /// The same, and it tells of them what a test says.
    ///
    /// @param claims that it signs, as JSON, in the place of those that it would
    public String signIn(Answer led, String account, String claims) {
        assertThat(led.status()).as(led.toString()).isEqualTo(302);
        String typed = "username=" + encoded(account) + "&claims=" + encoded(claims);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(led.header("Location")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed));
        return new Answer(send(request)).location();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
