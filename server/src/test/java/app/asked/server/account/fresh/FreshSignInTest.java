package app.asked.server.account.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FreshSignInTest {
    private static final String TOKENS = "/settings/tokens";

    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();

    @Test
    void aPageGoesOnWhereItWasAfterThePassphrase() {
        assertThat(maya.get("/settings/export").status()).isEqualTo(200);
        server.clock().forward(Duration.ofMinutes(11));

        Answer asked = maya.get("/settings/export");
        assertThat(asked.location()).isEqualTo("/confirm?to=/settings/export");
        assertThat(maya.get("/settings/export/file").location()).isEqualTo("/confirm?to=/settings/export");

        Answer wrong = maya.submit(maya.follow(asked), "/confirm", "passphrase", "three loud words");
        assertThat(wrong.status()).isEqualTo(422);
        Answer right = maya.submit(wrong, "/confirm", "passphrase", Visitor.PASSPHRASE);

        assertThat(right.location()).isEqualTo("/settings/export");
        assertThat(maya.get("/settings/export/file").status()).isEqualTo(200);
    }

    @Test
    void aFormGoesOnWithAllThatWasTyped() {
        Answer page = maya.get(TOKENS);
        server.clock().forward(Duration.ofMinutes(11));

        Answer held = maya.submit(page, TOKENS, "label", "My watch", "scopes", "read");
        assertThat(held.status()).isEqualTo(403);
        assertThat(held.page().select("[name=label]").val()).isEqualTo("My watch");
        Answer wrong = maya.submit(held, "/confirm", "passphrase", "three loud words");
        assertThat(wrong.page().select("[name=label]").val()).isEqualTo("My watch");

        Answer on = maya.submit(wrong, "/confirm", "passphrase", Visitor.PASSPHRASE);

        assertThat(on.status()).isEqualTo(307);
        assertThat(on.location()).isEqualTo(TOKENS);
        assertThat(maya.submit(held, "/confirm", "passphrase", Visitor.PASSPHRASE)
                        .status())
                .isEqualTo(307);
    }

    @Test
    void aScriptIsJudgedByItsScopesAlone() {
        Visitor script = maya.script(maya.submit(TOKENS, TOKENS, "label", "Mine", "scopes", "read")
                .page()
                .select("#secret")
                .text());
        server.clock().forward(Duration.ofMinutes(11));

        assertThat(script.get("/api/v1/export").status()).isEqualTo(200);
        assertThat(maya.get("/api/v1/export").status()).isEqualTo(403);
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void theSheetAndTheSpareKeyTakeIt() {
        Answer page = maya.get("/settings/recovery");
        server.clock().forward(Duration.ofMinutes(11));

        assertThat(maya.submit(page, "/settings/recovery/sheet").status()).isEqualTo(403);
        assertThat(maya.submit(page, "/settings/recovery/spare-key/off").status())
                .isEqualTo(403);
    }

    @Test
    void endingOtherSessionsTakesIt() {
        server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        Answer page = maya.get("/settings/sessions");
        server.clock().forward(Duration.ofMinutes(11));

        assertThat(maya.submit(page, "/settings/sessions/*/end").status()).isEqualTo(403);
        Answer held = maya.submit(page, "/settings/sessions/others/end");
        assertThat(held.status()).isEqualTo(403);
        assertThat(maya.get("/settings/sessions").page().select("li.item")).hasSize(2);
        assertThat(maya.submit(held, "/confirm", "passphrase", Visitor.PASSPHRASE)
                        .status())
                .isEqualTo(307);
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        Answer page = maya.get("/confirm?to=//evil.example");

        assertThat(maya.submit(page, "/confirm", "passphrase", Visitor.PASSPHRASE)
                        .location())
                .isEqualTo("/settings");
        assertThat(maya.get("/confirm/held").status()).isEqualTo(404);
    }
}
