package app.asked.server.account.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgedWritesTest {
    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aFormOfAnotherSiteIsRefused(String site) {
        Visitor maya = server.newPerson();

        Answer refused = maya.send(form(maya, "/sign-out").setHeader("Sec-Fetch-Site", site));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void beforeSigningInAsWell() {
        Visitor visitor = server.visitor();

        Answer refused = visitor.send(form(visitor, "/sign-in").setHeader("Sec-Fetch-Site", "cross-site"));

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void whereTheBrowserNamesNoSiteTheOriginDecides() {
        Visitor maya = server.newPerson();

        assertThat(maya.send(fromOrigin(maya, "https://evil.example")).status()).isEqualTo(403);
        assertThat(maya.send(fromOrigin(maya, "null")).status()).isEqualTo(403);
        assertThat(maya.send(fromOrigin(maya, server.url().toString())).status())
                .isEqualTo(404);
        assertThat(maya.send(withoutSite(maya, "/api/v1/nothing-here")).status())
                .isEqualTo(403);
    }

    @Test
    void aNameThatWasMadeToMeanThisMachineIsRefused() {
        assertThat(answerTo("Host: evil.example:8080")).startsWith("HTTP/1.1 403");
    }

    @Test
    void aPageThatNamesAnotherHostBesideIsRefusedToo() {
        String[] aside = {"X-Forwarded-Host: localhost", "Forwarded: host=localhost", "X-Forwarded-Server: localhost"};

        assertThat(aside)
                .allSatisfy(header -> assertThat(answerTo("Host: evil.example:8080\r\n" + header))
                        .startsWith("HTTP/1.1 403"));
    }

    @Test
    void whatWasNotSavedIsSaidToBeNotSavedWithTheCause() {
        Visitor maya = server.newPerson();

        Answer noReferrer = maya.send(withoutSite(maya, "/sign-out").setHeader("Origin", "null"));
        Answer elsewhere = maya.send(withoutSite(maya, "/sign-out").setHeader("Origin", "http://asked.lan"));
        Answer forged = maya.send(form(maya, "/sign-out").setHeader("Sec-Fetch-Site", "cross-site"));

        assertThat(List.of(noReferrer, elsewhere, forged)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.page().select("h1").text()).isEqualTo("Nothing was saved");
            assertThat(answer.body()).doesNotContain("may or may not");
        });
        assertThat(noReferrer.page().select("main").text()).contains("Referrer-Policy");
        assertThat(elsewhere.page().select("main").text())
                .contains("http://localhost")
                .contains("ASKED_URL");
    }

    @Test
    void overHttpWhereItIsSetUpForHttpsTheCauseIsSaidAndTheWayThere() {
        try (TestServer own = TestServer.start("asked.url=https://asked.example")) {
            Visitor maya = own.visitor();
            String here = own.url().toString();

            Answer refused = maya.send(withoutSite(maya, "/welcome").setHeader("Origin", here));

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().select("main").text()).contains("Open https://asked.example instead");
            assertThat(refused.page().select("main a[href=https://asked.example]"))
                    .hasSize(1);
        }
    }

    private String answerTo(String headers) {
        try (var socket = new Socket("localhost", server.url().getPort())) {
            String form = """
                    POST /welcome HTTP/1.1
                    %s
                    Sec-Fetch-Site: same-origin
                    Content-Length: 0
                    Connection: close

                    """.formatted(headers).replace("\n", "\r\n").replace("\r\r", "\r");
            socket.getOutputStream().write(form.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFormWithoutItsTokenIsHeldAndLosesNothing() {
        Visitor maya = server.newPerson();

        Answer held = maya.post("/sign-out", "lesson", "It stung and it passed.", "passphrase", "not to be shown");

        assertThat(held.status()).isEqualTo(403);
        assertThat(held.page().select("form[action=/sign-out] [name=lesson]").val())
                .isEqualTo("It stung and it passed.");
        assertThat(held.body()).doesNotContain("not to be shown");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);

        Answer sent = maya.submit(held, "/sign-out");

        assertThat(sent.location()).isEqualTo("/sign-in");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void anothersTokenDoesNotFit() {
        Visitor maya = server.newPerson();
        Answer noorsPage = server.newPerson().post("/sign-out");
        String token = noorsPage.page().select("[name=_token]").val();

        assertThat(token).isNotEmpty();
        assertThat(maya.post("/sign-out", "_token", token).status()).isEqualTo(403);
    }

    @Test
    void aFormWithAFileCarriesItsTokenAsWell() {
        Visitor maya = server.newPerson();
        String token = maya.get("/settings").page().select("[name=_token]").val();

        assertThat(maya.send(withFile(maya, token)).location()).isEqualTo("/settings");
        assertThat(maya.send(withFile(maya, "another")).status()).isEqualTo(403);
    }

    @Test
    void theTokenReadsDifferentlyOnEveryPage() {
        Visitor maya = server.newPerson();

        String first = maya.post("/sign-out").page().select("[name=_token]").val();
        String second = maya.post("/sign-out").page().select("[name=_token]").val();

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aFormSentWithoutASessionIsHeldToo() {
        Answer held = server.visitor().post("/asks/next/answer", "lesson", "Silence is hard to read.");

        assertThat(held.status()).isEqualTo(401);
        assertThat(held.page().select("h1").text()).isEqualTo("Not saved yet");
        assertThat(held.page().select("textarea").text()).isEqualTo("Silence is hard to read.");
        assertThat(held.page().select("form[action=/sign-in] [name=lesson]").val())
                .isEqualTo("Silence is hard to read.");
    }

    @Test
    void whoSignsInOnTheHeldPageSavesWithOneTap() {
        Visitor maya = server.newPerson();
        String ask = maya.get("/asks/lived").location();
        Visitor out = server.visitor();
        Answer held = out.post(ask, "answer.answer", "no", "lived.title", "Asked for a seat", "rev", "0");

        Answer wrong = out.submit(held, "/sign-in", "name", maya.name(), "passphrase", "three loud words");
        assertThat(wrong.page().select("textarea").text()).isEqualTo("no\nAsked for a seat");
        Answer sentOn = out.submit(wrong, "/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        assertThat(sentOn.status()).isEqualTo(307);
        assertThat(sentOn.location()).isEqualTo(ask);
        Answer again = out.send(out.request(ask)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(sentOn.response().request().bodyPublisher().orElseThrow()));
        assertThat(again.page().select("h1").text()).isEqualTo("Not saved yet");
        assertThat(again.body()).doesNotContain(Visitor.PASSPHRASE);
        Answer saved = out.submit(again, ask);

        assertThat(saved.location()).isEqualTo(ask.replace("/lived", "") + "/saved");
    }

    private static HttpRequest.Builder form(Visitor visitor, String path) {
        return visitor.request(path)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody());
    }

    private static HttpRequest.Builder withFile(Visitor visitor, String token) {
        String body = """
                --edge
                Content-Disposition: form-data; name="_token"

                %s
                --edge
                Content-Disposition: form-data; name="file"; filename="asked.json"

                {}
                --edge--
                """.formatted(token).replace("\n", "\r\n");
        return visitor.request("/settings/theme")
                .setHeader("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder fromOrigin(Visitor visitor, String origin) {
        return withoutSite(visitor, "/api/v1/nothing-here").setHeader("Origin", origin);
    }

    /// A write as a browser without fetch metadata sends it.
    private static HttpRequest.Builder withoutSite(Visitor visitor, String path) {
        String cookies = "asked=" + visitor.cookie("asked").orElse("");
        return HttpRequest.newBuilder(visitor.request(path).build().uri())
                .setHeader("Cookie", cookies)
                .method(path.startsWith("/api/") ? "DELETE" : "POST", BodyPublishers.noBody());
    }
}
