package app.asked.server.account.event;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.storage.ErasureJob;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Limit;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ActivityTest {
    private static final String TOKENS = "/settings/tokens";

    private final TestServer server = TestServer.shared();
    private final Storage storage = server.bean(Storage.class);
    private final Visitor maya = server.newPerson();

    @Test
    void whatHappensIsToldWithTheDeviceAndNoWords() {
        Answer made = maya.submit(TOKENS, TOKENS, "label", "my secret gadget", "scopes", "read");
        maya.submit(made, TOKENS + "/*/revoke");
        maya.get("/settings/export/file");
        server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        maya.submit("/settings/sessions", "/settings/sessions/others/end");

        Answer page = maya.get("/settings/activity");

        assertThat(told(page))
                .startsWith(
                        "Signed out everywhere else",
                        "Signed in",
                        "Downloaded everything",
                        "Revoked a token",
                        "Created a token",
                        "Signed in",
                        "Spare key turned on");
        assertThat(page.page().select("li.item").text()).contains("Firefox, Android");
        assertThat(page.body()).doesNotContain("gadget");
    }

    @Test
    void aNewNameAndPassphraseAreTold() {
        maya.submit(
                "/settings/sign-in",
                "/settings/sign-in",
                "name",
                maya.name() + " new",
                "new-passphrase",
                "four quite quiet words",
                "passphrase",
                Visitor.PASSPHRASE);

        assertThat(told(maya.get("/settings/activity")))
                .startsWith("Signed out everywhere else", "Changed your passphrase", "Changed your name");
    }

    @Test
    void anothersIsNotTold() {
        Visitor noor = server.newPerson();
        maya.get("/settings/export/file");

        assertThat(told(noor.get("/settings/activity"))).doesNotContain("Downloaded everything");
    }

    @Test
    void theOldestMakesRoom() {
        UUID person = maya.person();
        for (int nth = 0; nth < Limit.EVENTS.most() + 3; nth++) {
            add(person, Kind.EXPORTED, server.clock().instant());
        }

        assertThat(server.bean(Events.class).of(person)).hasSize(Limit.EVENTS.most());
        assertThat(maya.get("/settings/activity").page().select("li.item")).hasSize(30);
    }

    @Test
    void afterAYearItIsErased() {
        UUID person = maya.person();
        Instant now = server.clock().instant();
        add(person, Kind.TOKEN_MADE, now.minus(Duration.ofDays(365)).minusSeconds(1));
        add(person, Kind.TOKEN_REVOKED, now.minus(Duration.ofDays(364)));

        assertThat(kinds(person)).contains(Kind.TOKEN_REVOKED).doesNotContain(Kind.TOKEN_MADE);
        new ErasureJob(storage).run(now);

        assertThat(storage.<List<AccountEvent>>read(tx -> EventRepository.of(tx, person, Instant.EPOCH)))
                .extracting(AccountEvent::kind)
                .contains(Kind.TOKEN_REVOKED)
                .doesNotContain(Kind.TOKEN_MADE);
    }

    private void add(UUID person, Kind kind, Instant at) {
        storage.write(person, tx -> {
            Events.add(tx, kind, "", at);
            return kind;
        });
    }

    private List<Kind> kinds(UUID person) {
        return server.bean(Events.class).of(person).stream()
                .map(AccountEvent::kind)
                .toList();
    }

    private static List<String> told(Answer page) {
        return page.page().select("li.item h2").eachText();
    }
}
