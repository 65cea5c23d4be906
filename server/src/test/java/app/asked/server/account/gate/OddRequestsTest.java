package app.asked.server.account.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.token.Tokens;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.testkit.Wire;
import app.asked.server.web.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Requests that Tomcat or Spring refuse by themselves are answered in our words, with our headers.
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest {
    private static final int SETTLED_MILLIS = 1_000;
    private static final String JSON = "Content-Type: application/problem+json";

    private final Wire wire = TestServer.shared().wire();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00",
                "GET /%2f",
                "GET /%zz",
                "GET /%ff",
                "GET /%c0%af",
                "GET /a;b",
                "GET //",
                "GET /[",
                "GET *",
                "GET /a b",
                "TRACE /",
                "TRACK /",
                "CONNECT /",
                "FROB /",
                "\u0001\u0002 garbage"
            })
    void aPageThatCannotBeReadIsOurs(String line) {
        String answer = wire.answerTo(line + " HTTP/1.1", "", "");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("<title>").contains("· Asked</title>");
        assertThat(answer).doesNotContain("HTTP Status").doesNotContain("may or may not");
        carriesOurHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/asks/%00",
                "GET /api/v1/asks/%2f",
                "GET /api/v1/asks/%zz",
                "GET /api/v1/asks/%ff",
                "GET /api/v1/asks/%5c",
                "GET /api/v1/asks;x",
                "GET /api/v1//me",
                "TRACE /api/v1/me",
                "FROB /api/v1/me",
                "OPTIONS /api/v1/me"
            })
    void anAddressOfTheApiThatCannotBeReadIsAProblem(String line) {
        String answer = wire.answerTo(line + " HTTP/1.1", "", "");

        assertThat(answer).startsWith("HTTP/1.1 4").contains(JSON).contains("\"type\":\"/problems/");
        carriesOurHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -5",
                "Transfer-Encoding: foo",
                "Expect: foo",
                "X-Odd: a\u001b[31m",
                "Host: another.example",
                "Authorization: Bearer \u0001"
            })
    void aHeaderThatCannotBeReadIsToldSo(String header) {
        String answer = wire.answerTo("GET /help HTTP/1.1", header, "");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Nothing was saved");
        carriesOurHeaders(answer);
    }

    @Test
    void whatAsksForTheServerItselfCarriesThemToo() {
        carriesOurHeaders(wire.answerTo("OPTIONS * HTTP/1.1", "", ""));
        carriesOurHeaders(wire.answerTo("GET / HTTP/1.1\r\n\r\n"));
        carriesOurHeaders(wire.answerTo("GET / HTTP/2.5\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a"})
    void aFormOfPartsThatHasNoneIsAProblemToTheApiAndAPageToABrowser(String type) {
        String headers = "Sec-Fetch-Site: same-origin\nContent-Length: 3\nContent-Type: " + type;

        assertThat(wire.answerTo("POST /api/v1/import HTTP/1.1", headers, "abc"))
                .startsWith("HTTP/1.1 4")
                .contains(JSON);
        assertThat(wire.answerTo("POST /sign-in HTTP/1.1", headers, "abc"))
                .startsWith("HTTP/1.1 4")
                .contains("· Asked</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
    void aRedirectIsAPathWhateverAProxySpeaks(String protocol) {
        assertThat(wire.answerTo("GET /today " + protocol, "", "")).contains("\r\nLocation: /sign-in?to=/today\r\n");
        assertThat(wire.answerTo("GET / " + protocol, "", "")).contains("\r\nLocation: /sign-in\r\n");
    }

    @Test
    void aTokenThatReadsMayAskForHeadsAlone() {
        Visitor maya = TestServer.shared().newPerson();
        Tokens tokens = TestServer.shared().bean(Tokens.class);
        UUID person = maya.person();
        Secret secret = TestServer.shared()
                .serving(
                        maya,
                        () -> tokens.make(person, UUID.randomUUID(), new Line("a script"), Set.of(Scope.READ), null));
        Visitor script = maya.script(secret.text());

        var head = script.send(script.request("/api/v1/me").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(script.put("/api/v1/wish", "{}").status()).isEqualTo(403);
    }

    @Test
    void whatComesAfterARequestWithoutHeadersFillsNoLog(CapturedOutput said) {
        assertThat(wire.answerTo("GET /health\r\n" + "x".repeat(20_000))).contains("alive");

        assertThat(said.getAll()).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void whoNamesManyLanguagesIsAnsweredToo() {
        String languages = "Accept-Language: " + "el, en-GB, ".repeat(20) + "en";

        assertThat(wire.answerTo("GET /help HTTP/1.1", languages, "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatIsTooBigIsToldSoAfterAllOfItWasSent() {
        String form = "name=" + "a".repeat(20_000_000);
        String headers =
                "Sec-Fetch-Site: same-origin\nContent-Type: application/x-www-form-urlencoded\nContent-Length: ";

        String answer = wire.answerTo("POST /sign-in HTTP/1.1", headers + form.length(), form);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("too big");
        carriesOurHeaders(answer);
    }

    @Test
    void aFileThatIsTooBigIsToldSoAsWell() {
        String file = "Content-Disposition: form-data; name=\"file\"; filename=\"asked.json\"";

        assertThat(sendParts(file, "a".repeat(70_000_000)))
                .startsWith("HTTP/1.1 413")
                .contains("too big");
    }

    @Test
    void aFormOfPartsWithoutTheFileCannotBeRead() {
        assertThat(sendParts("Content-Disposition: form-data; name=\"file\"", "{}"))
                .startsWith("HTTP/1.1 400")
                .contains("couldn’t read that form");
    }

    @Test
    void aFormOfPartsWithMoreWordsThanAnyFormIsTooBig() {
        assertThat(sendParts("Content-Disposition: form-data; name=\"note\"", "a".repeat(5_000_000)))
                .startsWith("HTTP/1.1 413")
                .contains("too big");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/x", "/settings/import", "/sign-in", "/api/v1/import", "/api/v1/asks"})
    void whoeverHangsUpInTheMiddleOfAFormFillsNoLog(String path, CapturedOutput said) throws Exception {
        for (String type : List.of("multipart/form-data; boundary=x", "application/x-www-form-urlencoded")) {
            for (String cookie : List.of("x=y", "asked=" + "A".repeat(43), "asked=" + signedIn())) {
                String headers = "Sec-Fetch-Site: same-origin\nCookie: %s\nContent-Type: %s\nContent-Length: 60000000"
                        .formatted(cookie, type);
                wire.hold(wire.head("POST " + path + " HTTP/1.1", headers) + "--x\r\n")
                        .close();
            }
        }

        Thread.sleep(SETTLED_MILLIS);
        assertThat(said.getAll()).doesNotContain("ERROR", "\tat ");
    }

    private static String signedIn() {
        return TestServer.shared().newPerson().cookie("asked").orElseThrow();
    }

    /// To the page that takes a file back, with the token that it asks for.
    private String sendParts(String head, String content) {
        Visitor maya = TestServer.shared().newPerson();
        String token = maya.get("/settings").page().select("[name=_token]").val();
        String form = "--edge\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token + "\r\n--edge\r\n"
                + head + "\r\n\r\n" + content + "\r\n--edge--\r\n";
        String headers = "Sec-Fetch-Site: same-origin\nContent-Type: multipart/form-data; boundary=edge\nCookie: asked="
                + maya.cookie("asked").orElseThrow() + "\nContent-Length: " + form.length();
        return wire.answerTo("POST /settings/import HTTP/1.1", headers, form);
    }

    private static void carriesOurHeaders(String answer) {
        assertThat(answer)
                .contains("\r\nContent-Security-Policy: default-src 'none'")
                .contains("\r\nX-Content-Type-Options: nosniff")
                .contains("\r\nReferrer-Policy: same-origin")
                .contains("\r\nCache-Control: no-store");
    }
}
