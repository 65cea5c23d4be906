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
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
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
    void whatWasRefusedAtTheDoorIsToldOnceADayAndNotFromAKnownDevice() {
        maya.post("/sign-in", "name", maya.name(), "passphrase", "three loud words");
        Visitor stranger = server.visitor();
        for (int times = 0; times < 3; times++) {
            stranger.post("/sign-in", "name", maya.name(), "passphrase", "three loud words");
            stranger.post("/sign-in/recover", "name", maya.name(), "code", "wrong");
        }
        stranger.post("/sign-in", "name", "Nobody Of That Name", "passphrase", "three loud words");

        await(2, () -> refusals(maya));
        assertThat(told(maya.get("/settings/activity")))
                .filteredOn(line -> line.startsWith("A sign-in didn’t work"))
                .containsExactlyInAnyOrder(
                        "A sign-in didn’t work: wrong passphrase", "A sign-in didn’t work: wrong recovery code");

        server.clock().forward(Duration.ofHours(25));
        stranger.post("/sign-in", "name", maya.name(), "passphrase", "three loud words");
        await(3, () -> refusals(maya));
    }

    @Test
    void strangersPushNothingElseOut() {
        UUID person = maya.person();
        add(person, Kind.EXPORTED, server.clock().instant());
        for (int day = 0; day < 40; day++) {
            server.clock().forward(Duration.ofHours(25));
            server.bean(Events.class).addOnceADay(person, Kind.SIGN_IN_REFUSED, "");
        }

        assertThat(kinds(person)).contains(Kind.EXPORTED);
        assertThat(kinds(person)).filteredOn(Kind.SIGN_IN_REFUSED::equals).hasSize(30);
    }

    private long refusals(Visitor visitor) {
        return kinds(visitor.person()).stream()
                .filter(kind -> kind == Kind.SIGN_IN_REFUSED || kind == Kind.CODE_REFUSED)
                .count();
    }

    /// It is written after the answer.
    private static void await(long count, LongSupplier found) {
        for (int times = 0; times < 100 && found.getAsLong() < count; times++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(found.getAsLong()).isEqualTo(count);
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
