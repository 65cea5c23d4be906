package app.asked.server.account.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.Sessions;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A session or a token that opens no words says why: it is from before words were sealed, or from before its person
/// got
/// a new key.
@OnBothDatabases
class OldKeysTest {
    private static final String TOKENS = "/settings/tokens";

    private final TestServer server = TestServer.shared();
    private final Storage storage = server.bean(Storage.class);
    private final Visitor maya = server.newPerson();
    private final UUID person = maya.person();

    @Test
    void aSessionOfAnEarlierKeyIsToldOfTheNewOne() {
        Sessions sessions = server.bean(Sessions.class);
        PersonKey earlier = server.serving(maya, () -> storage.read(tx -> tx.key(person)));
        maya.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE);
        Visitor late = server.visitor();
        late.keepCookie("asked", sessions.begin(earlier, "").text());

        Answer refused = late.get("/today");

        assertThat(refused.location()).isEqualTo("/sign-in?to=/today");
        assertThat(late.follow(refused).body()).contains("There’s a new key for what you wrote");
    }

    @Test
    void aSessionFromBeforeWordsWereSealedIsToldOfThat() {
        Secret secret =
                server.bean(Sessions.class).begin(server.serving(maya, () -> storage.read(tx -> tx.key(person))), "");
        forget("sessions");
        Visitor late = server.visitor();
        late.keepCookie("asked", secret.text());

        assertThat(late.follow(late.get("/today")).body()).contains("encrypted with a key only you have");
    }

    @Test
    void aTokenSaysWhichOfThemToItsScriptAndInTheList() {
        String replaced = make("Replaced");
        String unsealed = make("Unsealed");
        storage.write(
                person,
                tx -> tx.sql("UPDATE tokens SET key_generation = 0 WHERE person_id = :person")
                        .with("person", person)
                        .run());
        assertThat(challenge(replaced)).contains("invalid_token", "before its person got a new key");
        assertThat(maya.get(TOKENS).body()).contains("stopped working when you got a new key");

        forget("tokens");

        assertThat(challenge(unsealed)).contains("invalid_token", "before words were sealed");
    }

    private void forget(String table) {
        storage.write(
                person,
                tx -> tx.sql("UPDATE " + table + " SET key_generation = NULL WHERE person_id = :person")
                        .with("person", person)
                        .run());
    }

    private String make(String label) {
        return maya.submit(TOKENS, TOKENS, "label", label, "scopes", "read")
                .page()
                .select("#secret")
                .text();
    }

    private String challenge(String token) {
        return maya.script(token).get("/api/v1/me").header("WWW-Authenticate");
    }
}
