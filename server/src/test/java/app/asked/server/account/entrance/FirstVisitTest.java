package app.asked.server.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class FirstVisitTest {
    @Test
    void theFirstPersonMakesTheOneAccountAndIsSignedIn() {
        try (TestServer server = TestServer.start()) {
            Visitor maya = server.visitor();
            assertThat(maya.get("/").location()).isEqualTo("/welcome");
            assertThat(maya.get("/today").location()).isEqualTo("/welcome");
            assertThat(maya.get("/sign-in").location()).isEqualTo("/welcome");
            assertThat(maya.get("/welcome").page().select("h1").text()).isEqualTo("A quiet place to practice asking.");
            assertThat(maya.get("/welcome").page().select("[name=code]")).isEmpty();
            assertThat(maya.hasCookies()).isFalse();

            maya.makeAccount();

            assertThat(maya.get("/").location()).isEqualTo("/today");
            assertThat(maya.get("/welcome").location()).isEqualTo("/today");
            assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);

            Visitor stranger = server.visitor();
            assertThat(stranger.get("/").location()).isEqualTo("/sign-in");
            assertThat(stranger.get("/welcome").location()).isEqualTo("/sign-in");
            assertThat(stranger.post("/welcome", "name", "Noor", "passphrase", Visitor.PASSPHRASE)
                            .location())
                    .isEqualTo("/sign-in");
            assertThat(stranger.hasCookies()).isFalse();
        }
    }

    @Test
    void whereSignUpIsClosedItSaysSoAndMakesNoAccount() {
        try (TestServer server = TestServer.start("asked.signup=closed")) {
            server.newPerson();
            Visitor noor = server.visitor();

            Answer refused = noor.post("/welcome", "name", "Noor", "passphrase", Visitor.PASSPHRASE);

            Answer told = noor.follow(refused);
            assertThat(told.page().select("main").text())
                    .contains("Sign-ups are closed here. If you’d like an account, ask the person who runs this site.");
            assertThat(told.page().select("a[href=/welcome], form[action=/welcome]"))
                    .isEmpty();
            assertThat(noor.submit(told, "/sign-in", "name", "Noor", "passphrase", Visitor.PASSPHRASE)
                            .status())
                    .isEqualTo(422);
            Answer program = noor.get("/api/v1/me");
            assertThat(program.status()).isEqualTo(401);
            assertThat(program.json().at("/title").asString()).isEqualTo("Sign in, or send a personal token.");
        }
    }

    @Test
    void whereOthersCanComeInTheFirstAccountNeedsTheCodeOfTheStart() {
        try (TestServer server = TestServer.start("asked.url=https://asked.example")) {
            Visitor maya = server.visitor();
            Answer page = maya.get("/welcome");

            Answer without = maya.submit(page, "/welcome", "name", "Maya", "passphrase", Visitor.PASSPHRASE);
            String code = server.bean(FirstCode.class).code();
            Answer with = maya.submit(
                    without, "/welcome", "passphrase", Visitor.PASSPHRASE, "code", code.toLowerCase(Locale.ROOT));

            assertThat(page.page().select("[name=code]")).hasSize(1);
            assertThat(without.status()).isEqualTo(422);
            assertThat(without.page().select("#code-problem").text()).contains("not the code");
            assertThat(without.page().select("[name=name]").val()).isEqualTo("Maya");
            assertThat(with.location()).isEqualTo("/before-you-start");
            assertThat(maya.cookie("__Host-asked")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 203.0.113.7",
                "X-Forwarded-Proto: http",
                "X-Real-IP: 203.0.113.7",
                "Forwarded: for=203.0.113.7",
                "Via: 1.1 proxy",
                "CF-Connecting-IP: 203.0.113.7",
                "Origin: http://asked.lan"
            })
    void throughAProxyThatNobodyNamedTheFirstAccountNeedsTheCodeToo(String header) {
        String[] trace = header.split(": ", 2);
        try (TestServer server = TestServer.start()) {
            Visitor stranger = server.visitor();

            Answer made = stranger.send(stranger.request("/welcome")
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setHeader(trace[0], trace[1])
                    .POST(BodyPublishers.ofString("name=Noor&passphrase=three+quiet+words")));

            assertThat(made.status()).isEqualTo(422);
            assertThat(made.page().select("#code-problem").text()).contains("not the code");
            assertThat(stranger.hasCookies()).isFalse();
            assertThat(server.visitor().get("/welcome").page().select("[name=code]"))
                    .isEmpty();
        }
    }

    @Test
    void theOldHttpOfABareProxyIsNoBrowserAtThisMachine() throws IOException {
        try (TestServer server = TestServer.start();
                var socket = new Socket("localhost", server.url().getPort())) {
            String form = "name=Noor&passphrase=three+quiet+words";
            String request = """
                    POST /welcome HTTP/1.0
                    Host: 127.0.0.1:8080
                    Sec-Fetch-Site: same-origin
                    Content-Type: application/x-www-form-urlencoded
                    Content-Length: %d

                    """.formatted(form.length()).replace("\n", "\r\n") + form;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 422")
                    .contains("name=\"code\"");
        }
    }

    @Test
    void whatNeedsAnotherLookIsSaidBesideItAndTheNameStays() {
        Visitor maya = TestServer.shared().visitor();

        Answer again = maya.submit("/welcome", "/welcome", "name", "Maya", "passphrase", "short");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#passphrase-problem").text()).contains("8 characters");
        assertThat(again.page().select("[name=name]").val()).isEqualTo("Maya");
        assertThat(again.body()).doesNotContain("short\"");
        assertThat(maya.hasCookies()).isFalse();
    }

    @Test
    void aNameThatIsTakenIsSaidKindly() {
        Visitor maya = TestServer.shared().newPerson();

        Answer again = TestServer.shared()
                .visitor()
                .submit(
                        "/welcome",
                        "/welcome",
                        "name",
                        maya.name().toUpperCase(Locale.ROOT),
                        "passphrase",
                        "other quiet words");

        assertThat(again.page().select("#name-problem").text()).contains("Please try another one");
    }

    @Test
    void theBrowsersZoneIsKept() {
        Visitor maya = TestServer.shared().newPerson();

        assertThat(maya.get("/api/v1/me").json().at("/zone").asString()).isEqualTo("Europe/London");
    }
}
