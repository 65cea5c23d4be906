package app.asked.server.account.gate.connection;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.entrance.FirstCode;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Assets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadersTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
            + "require-trusted-types-for 'script'; trusted-types app";

    static Stream<String> pathsOfEveryKind() {
        return Stream.of(
                "/welcome",
                "/",
                "/today",
                "/no-such-page",
                "/components",
                "/api/v1/me",
                "/api/v1/no-such-thing",
                "/odd;path",
                "/error",
                Assets.at("css/no-such-style.css"));
    }

    @ParameterizedTest
    @MethodSource("pathsOfEveryKind")
    void everyAnswerCarriesThem(String path) {
        Answer answer = TestServer.shared().visitor().get(path);

        assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    /// There are many small files, and each header weighs.
    @Test
    void aFileCarriesNoneThatOnlyAPageNeeds() {
        Answer answer = TestServer.shared().visitor().get(Assets.at("js/asked.js"));

        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.response().headers().map().keySet())
                .doesNotContain("permissions-policy", "cross-origin-opener-policy", "referrer-policy");
    }

    @Test
    void pagesStayInNoCacheAndAssetsInEvery() {
        Visitor visitor = TestServer.shared().visitor();

        assertThat(visitor.get("/welcome").header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.get(Assets.at("css/look.css")).header("Cache-Control"))
                .contains("immutable");
    }

    @Test
    void theComponentsAreShownToNoStranger() {
        assertThat(TestServer.shared().visitor().get("/components").location()).isEqualTo("/sign-in?to=/components");
        assertThat(TestServer.shared().newPerson().get("/components").status()).isEqualTo(200);
    }

    @Test
    void onHttpsBrowsersAreToldToStayThere() {
        try (TestServer server = TestServer.start("asked.url=https://asked.example")) {
            Visitor maya = server.visitor();

            assertThat(maya.get("/welcome").header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        }
    }

    @Test
    void onHttpsEveryCookieStaysThere() {
        try (TestServer server = TestServer.start("asked.url=https://asked.example", "asked.signup=open")) {
            Visitor maya = server.visitor();
            Answer page = maya.get("/welcome");
            String code = server.bean(FirstCode.class).code();
            List<Answer> answers = List.of(
                    maya.submit(page, "/welcome", "name", "Maya", "passphrase", Visitor.PASSPHRASE, "code", code),
                    maya.submit("/settings", "/settings/theme", "theme", "evening"),
                    maya.get("/no-such-page"),
                    maya.post("/care/someone"),
                    maya.submit("/settings", "/sign-out"));

            assertThat(answers)
                    .flatMap(answer -> answer.response().headers().allValues("Set-Cookie"))
                    .extracting(cookie -> cookie.replaceFirst("=.*", ""))
                    .contains("__Host-asked", "asked-theme", "asked-toast");
            assertThat(answers)
                    .flatMap(answer -> answer.response().headers().allValues("Set-Cookie"))
                    .allSatisfy(cookie ->
                            assertThat(cookie).containsOnlyOnce("; Secure").contains("; HttpOnly", "; SameSite="));
        }
    }
}
