package app.asked.server.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class TokenPagesTest {
    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();

    @Test
    void aTokenIsShownOnceAndReadsAsItsPerson() {
        Answer made = make("read");
        String token = made.page().select("#secret").text();

        assertThat(token).startsWith("asked_");
        assertThat(maya.get("/settings/tokens").body()).doesNotContain(token);
        assertThat(maya.get("/settings/tokens").page().select("li.item h2").text())
                .isEqualTo("My script");
        assertThat(maya.script(token).person()).isEqualTo(maya.person());
    }

    @Test
    void aTokenDoesWhatItWasMadeForAndNoMore() {
        Visitor reader = maya.script(make("read").page().select("#secret").text());
        Visitor writer = maya.script(make("write").page().select("#secret").text());

        assertThat(reader.put("/api/v1/rules/nothing", "{}").json().at("/code").asString())
                .isEqualTo("scope");
        assertThat(reader.delete("/api/v1/me").json().at("/code").asString()).isEqualTo("scope");
        assertThat(writer.get("/api/v1/me").json().at("/code").asString()).isEqualTo("scope");
        assertThat(writer.delete("/api/v1/me").status()).isEqualTo(403);
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "erase"})
    void aTokenThatChangesThingsTakesThePassphrase(String scope) {
        Answer without = maya.submit("/settings/tokens", "/settings/tokens", "label", "My script", "scopes", scope);
        Answer wrong = maya.submit(
                "/settings/tokens",
                "/settings/tokens",
                "label",
                "My script",
                "scopes",
                scope,
                "passphrase",
                "three loud words");

        assertThat(List.of(without, wrong)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#passphrase-problem")).hasSize(1);
            assertThat(answer.page().select("[name=label]").val()).isEqualTo("My script");
        });
        assertThat(maya.get("/settings/tokens").page().select("li.item")).isEmpty();
    }

    @Test
    void aTokenThatReadsDoesNot() {
        Answer made = maya.submit("/settings/tokens", "/settings/tokens", "label", "My script", "scopes", "read");

        assertThat(made.page().select("#secret").text()).startsWith("asked_");
    }

    @Test
    void tokensEndWithANewPassphrase() {
        String token = make("read").page().select("#secret").text();

        renew();

        assertThat(maya.script(token).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void tokensThatAreToStayDo() {
        String token = make("read").page().select("#secret").text();

        renew("keep-tokens", "true");

        assertThat(maya.script(token).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void tokensEndWithTheOtherSessionsToo() {
        String token = make("read").page().select("#secret").text();
        server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);

        maya.submit("/settings/sessions", "/settings/sessions/others/end");

        assertThat(maya.script(token).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenOpensNoPage() {
        Visitor script = maya.script(
                make("read", "write", "erase").page().select("#secret").text());

        assertThat(script.get("/settings").location()).isEqualTo("/sign-in?to=/settings");
    }

    @Test
    void aRevokedTokenOpensNothingAtOnce() {
        String token = make("read").page().select("#secret").text();
        assertThat(maya.script(token).get("/api/v1/me").status()).isEqualTo(200);

        Answer page = maya.get("/settings/tokens");
        maya.submit(page, page.page().select("li.item form").attr("action"));

        assertThat(maya.script(token).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(maya.get("/settings/tokens").page().select("li.item")).isEmpty();
    }

    @Test
    void aWrongTokenIsNobodyEvenBesideACookie() {
        Answer answer = maya.send(maya.request("/api/v1/me").header("Authorization", "Bearer asked_nothing"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().at("/code").asString()).isEqualTo("sign-in");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aTokenEndsWhenItWasSaidTo() {
        try (TestServer own = TestServer.start()) {
            Visitor noor = own.newPerson();
            Answer made = noor.submit("/settings/tokens", "/settings/tokens", "label", "Short", "life", "month");
            Visitor script = noor.script(made.page().select("#secret").text());
            assertThat(script.get("/api/v1/me").status()).isEqualTo(200);

            own.clock().forward(Duration.ofDays(30));

            assertThat(script.get("/api/v1/me").status()).isEqualTo(401);
            assertThat(noor.get("/settings/tokens").page().select("li.item").text())
                    .contains("Expired on");
        }
    }

    @Test
    void aTokenNeedsANameAndSomethingItMayDo() {
        Answer again = maya.submit("/settings/tokens", "/settings/tokens", "label", "", "scopes", "");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#label-problem")).hasSize(1);
        assertThat(again.page().select("#scopes-problem")).hasSize(1);
        assertThat(again.page().select("#secret")).isEmpty();
    }

    @Test
    void sentTwiceItIsOneTokenWithTheSecretThatIsShown() {
        Answer page = maya.get("/settings/tokens");
        Answer unseen = maya.submit(page, "/settings/tokens", "label", "Script", "scopes", "read");

        Answer shown = maya.submit(page, "/settings/tokens", "label", "Script", "scopes", "read");

        assertThat(maya.get("/settings/tokens").page().select("li.item")).hasSize(1);
        assertThat(status(shown)).isEqualTo(200);
        assertThat(status(unseen)).isEqualTo(401);
    }

    @Test
    void whatIsAskedForOtherwiseAfterGoingBackIsAnotherToken() {
        Answer page = maya.get("/settings/tokens");
        Answer first = maya.submit(page, "/settings/tokens", "label", "Script", "scopes", "read");

        Answer second = maya.submit(page, "/settings/tokens", "label", "Phone", "scopes", "read");

        assertThat(maya.get("/settings/tokens").page().select("li.item")).hasSize(2);
        assertThat(status(first)).isEqualTo(200);
        assertThat(status(second)).isEqualTo(200);
    }

    private int status(Answer made) {
        return maya.script(made.page().select("#secret").text())
                .get("/api/v1/me")
                .status();
    }

    private void renew(String... more) {
        String[] fields = {"new-passphrase", "four quite quiet words", "passphrase", Visitor.PASSPHRASE};
        String[] all = Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
        Answer done = maya.submit("/settings/sign-in", "/settings/sign-in", all);
        assertThat(done.location()).isEqualTo("/settings");
    }

    private Answer make(String... scopes) {
        String[] fields = new String[6 + 2 * scopes.length];
        fields[0] = "label";
        fields[1] = "My script";
        fields[2] = "life";
        fields[3] = "until-revoked";
        fields[4] = "passphrase";
        fields[5] = Visitor.PASSPHRASE;
        for (int at = 0; at < scopes.length; at++) {
            fields[6 + 2 * at] = "scopes";
            fields[7 + 2 * at] = scopes[at];
        }
        return maya.submit("/settings/tokens", "/settings/tokens", fields);
    }
}
