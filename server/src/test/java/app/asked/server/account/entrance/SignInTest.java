package app.asked.server.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SignInTest {
    private final TestServer server = TestServer.shared();

    @Test
    void whoSignsOutSignsInAgainByTheirName() {
        Visitor maya = server.newPerson();
        var person = maya.person();

        Answer out = signOut(maya);
        assertThat(out.location()).isEqualTo("/sign-in");
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(maya.follow(out).page().select("[role=status]").text()).contains("You’re signed out");
        assertThat(maya.cookie("asked")).isEmpty();
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);

        Answer in = signIn(maya, " " + maya.name().toUpperCase(Locale.ROOT) + " ", Visitor.PASSPHRASE);
        assertThat(in.location()).isEqualTo("/today");
        assertThat(maya.person()).isEqualTo(person);
    }

    @Test
    void aSessionThatIsOverIsOverForEveryoneWhoKeptItsSecret() {
        Visitor maya = server.newPerson();
        String secret = maya.cookie("asked").orElseThrow();
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);

        signOut(maya);
        maya.keepCookie("asked", secret);

        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void signingInMakesANewSecretAndEndsTheOldSession() {
        Visitor maya = server.newPerson();
        String before = maya.cookie("asked").orElseThrow();

        maya.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        String after = maya.cookie("asked").orElseThrow();
        maya.keepCookie("asked", before);

        assertThat(after).isNotEqualTo(before);
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aWrongPassphraseAndAWrongNameAreTheSameToHearAndTheNameStays() {
        Visitor maya = server.newPerson();
        signOut(maya);

        Answer wrongPassphrase = signIn(maya, maya.name(), "three loud words");
        Answer wrongName = signIn(maya, "Nobody Of That Name", Visitor.PASSPHRASE);

        assertThat(wrongPassphrase.status()).isEqualTo(422);
        assertThat(wrongName.status()).isEqualTo(422);
        assertThat(heed(wrongPassphrase)).isEqualTo(heed(wrongName)).contains("don’t match");
        assertThat(wrongPassphrase.page().select("[name=name]").val()).isEqualTo(maya.name());
        assertThat(wrongPassphrase.page().select("[name=passphrase]").val()).isEmpty();
    }

    @Test
    void signingInLeadsToThePageThatWasWantedAndNeverElsewhere() {
        Visitor maya = server.newPerson();
        signOut(maya);

        assertThat(maya.get("/settings/tokens").location()).isEqualTo("/sign-in?to=/settings/tokens");
        Answer in = maya.submit(
                "/sign-in?to=/settings/tokens", "/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        assertThat(in.location()).isEqualTo("/settings/tokens");

        signOut(maya);
        Answer elsewhere = maya.submit(
                "/sign-in?to=//evil.example", "/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        assertThat(elsewhere.location()).isEqualTo("/today");
    }

    @Test
    void manyWrongTriesAreSlowedDownAndNobodyIsLockedOut() {
        try (TestServer own = TestServer.start()) {
            Visitor maya = own.newPerson();
            signOut(maya);
            for (int tries = 0; tries < 10; tries++) {
                assertThat(signIn(maya, maya.name(), "three loud words").status())
                        .isEqualTo(422);
            }

            Answer slowed = signIn(maya, maya.name(), Visitor.PASSPHRASE);
            assertThat(slowed.status()).isEqualTo(429);
            assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 10);
            assertThat(heed(slowed)).contains("Wait");
            assertThat(slowed.page().select("[name=name]").val()).isEqualTo(maya.name());

            own.clock().forward(Duration.ofSeconds(10));
            assertThat(signIn(maya, maya.name(), Visitor.PASSPHRASE).location()).isEqualTo("/today");
        }
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        Visitor maya = server.newPerson();

        assertThat(maya.get("/sign-in").location()).isEqualTo("/today");
    }

    private static Answer signIn(Visitor visitor, String name, String passphrase) {
        return visitor.submit("/sign-in", "/sign-in", "name", name, "passphrase", passphrase);
    }

    private static Answer signOut(Visitor visitor) {
        return visitor.submit("/settings", "/sign-out");
    }

    private static String heed(Answer answer) {
        return answer.page().select("#passphrase-problem").text();
    }
}
