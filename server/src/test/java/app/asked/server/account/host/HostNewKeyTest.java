package app.asked.server.account.host;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.People;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// A new key for somebody's words that the host asks for.
@OnBothDatabases
class HostNewKeyTest {
    private static final String RECOVER = "/sign-in/recover";
    private static final String NEW_PASSPHRASE = "/sign-in/new-passphrase";
    private static final String WORDS = "don’t look silly";

    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();
    private final UUID person = maya.person();
    private final String rule = "/api/v1/rules/" + UuidCreator.getTimeOrderedEpoch();

    @Test
    void aNewKeyComesWithTheNextSignInAndOpensEverything() {
        write();
        String token = maya.submit("/settings/tokens", "/settings/tokens", "label", "Mine", "scopes", "read")
                .page()
                .select("#secret")
                .text();

        TypedCommand asked = askForNewKey();

        assertThat(asked.exit()).isZero();
        assertThat(asked.said()).contains("signed out everywhere").contains("sign in");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(maya.script(token).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(generation()).as("nobody but Maya can make it").isEqualTo(1);

        Visitor back = server.visitor();
        signIn(back);

        assertThat(rule(back)).isEqualTo(WORDS);
        assertThat(generation()).isEqualTo(2);
        assertThat(server.bean(SpareKeys.class).open(person))
                .hasValueSatisfying(key -> assertThat(key.generation()).isEqualTo(2));
        assertThat(back.get("/settings/activity").page().select("h2").eachText())
                .containsSubsequence(
                        "Signed in",
                        "Changed the key to your words",
                        "The person who runs this server signed you out everywhere and asked for a new key to your words");
        await(() -> unsealed() == 0);
        assertThat(rule(back)).isEqualTo(WORDS);
        signIn(server.visitor());
        assertThat(generation()).as("once").isEqualTo(2);
    }

    @Test
    void noWayInFromBeforeLeadsPastTheNewKey() {
        SpareKeys spareKeys = server.bean(SpareKeys.class);
        askForNewKey();

        Secret begunMeanwhile =
                server.bean(Sessions.class).begin(spareKeys.open(person).orElseThrow(), "");
        maya.keepCookie("asked", begunMeanwhile.text());

        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void whoComesBackByTheirSheetGetsTheNewKeyToo() {
        write();
        String sheet = sheet();
        askForNewKey();
        Visitor elsewhere = server.visitor();
        recover(elsewhere, sheet);

        Answer in = elsewhere.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", "four quite quiet words");

        assertThat(in.location()).isEqualTo("/today");
        assertThat(rule(elsewhere)).isEqualTo(WORDS);
        assertThat(generation()).isEqualTo(2);
    }

    @Test
    void aSheetFromBeforeTheNewKeyIsAWrongOne() {
        String sheet = sheet();
        askForNewKey();
        signIn(server.visitor());

        assertThat(recover(server.visitor(), sheet).status()).isEqualTo(422);
    }

    private void write() {
        assertThat(maya.put(rule, "{\"text\": \"" + WORDS + "\"}").status()).isEqualTo(201);
    }

    private String rule(Visitor visitor) {
        return visitor.get(rule).json().at("/text").asString();
    }

    private String sheet() {
        return maya.submit("/settings/recovery", "/settings/recovery/sheet")
                .page()
                .select("#code")
                .text();
    }

    private Answer recover(Visitor visitor, String code) {
        return visitor.submit(RECOVER, RECOVER, "name", maya.name(), "code", code);
    }

    private TypedCommand askForNewKey() {
        return HostHelpTest.host(server.folder(), "", "new-key", maya.name());
    }

    private void signIn(Visitor visitor) {
        assertThat(visitor.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE)
                        .location())
                .isEqualTo("/today");
    }

    private int generation() {
        return server.bean(Storage.class).read(tx -> People.generation(tx, person));
    }

    private int unsealed() {
        return server.bean(Storage.class).read(tx -> ProseRepository.unsealed(tx, person));
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
