package app.asked.server.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;

class ProviderTest extends AtTheProvider {
    @Test
    void whoLinkedAnAccountSignsInWithItAndTheDeviceOpensTheirWords() {
        link(maya, account, secret(1));
        signOut(maya);

        Answer arrived = comeBack(maya, account);
        assertThat(arrived.page().select("[data-provider-on]")).hasSize(1);
        assertThat(maya.get("/api/v1/me").status())
                .as("the provider's word alone")
                .isEqualTo(401);
        Answer in = maya.submit(arrived, DOOR, DEVICE, secret(1));

        assertThat(in.location()).as(in.body()).isEqualTo("/today");
        assertThat(rule(maya)).isEqualTo("don’t look silly");
        assertThat(maya.get(SETTINGS).body()).contains("Last used");
        assertThat(maya.get("/settings").body()).contains("Example ID is linked");
    }

    @Test
    void theyGoOnWhereTheyWantedToBe() {
        link(maya, account, secret(1));
        signOut(maya);
        Answer door = maya.get("/sign-in?to=/my-rules");

        Answer led =
                maya.get(door.page().select("a[href^=/sign-in/provider/go]").attr("href"));
        Answer arrived = maya.follow(maya.get(provider.signIn(led, account)));

        assertThat(maya.submit(arrived, DOOR, DEVICE, secret(1)).location()).isEqualTo("/my-rules");
    }

    @Test
    void onAnotherDeviceThePassphraseIsAskedForOnce() {
        link(maya, account, secret(1));
        Visitor phone = server.visitor();

        Answer once = phone.submit(comeBack(phone, account), DOOR, DEVICE, secret(2));
        assertThat(once.page().select("h1").text()).isEqualTo("Just once on this device");
        assertThat(once.body()).doesNotContain(secret(2));
        Answer wrong = phone.submit(once, DOOR, "passphrase", "three loud words", DEVICE, secret(2));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(phone.get("/api/v1/me").status()).isEqualTo(401);
        Answer in = phone.submit(wrong, DOOR, "passphrase", Visitor.PASSPHRASE, DEVICE, secret(2));
        assertThat(in.location()).as(in.body()).isEqualTo("/today");
        assertThat(rule(phone)).isEqualTo("don’t look silly");

        signOut(phone);
        assertThat(phone.submit(comeBack(phone, account), DOOR, DEVICE, secret(2))
                        .location())
                .isEqualTo("/today");
    }

    @Test
    void aSpareKeyOpensTheWordsAndThatIsTold() {
        link(maya, account, secret(1));
        maya.submit("/settings/recovery", "/settings/recovery/spare-key/on");
        Visitor phone = server.visitor();

        Answer in = phone.submit(comeBack(phone, account), DOOR, DEVICE, secret(2));

        assertThat(in.location()).isEqualTo("/today");
        assertThat(rule(phone)).isEqualTo("don’t look silly");
        assertThat(activity(phone)).contains("Used your spare key to get back in");
    }

    @Test
    void aKeyThatWasChangedAsksForThePassphraseOnce() {
        link(maya, account, secret(1));
        maya.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE);
        signOut(maya);

        Answer once = maya.submit(comeBack(maya, account), DOOR, DEVICE, secret(1));
        assertThat(once.page().select("[name=passphrase]")).hasSize(1);
        Answer in = maya.submit(once, DOOR, "passphrase", Visitor.PASSPHRASE, DEVICE, secret(1));

        assertThat(in.location()).isEqualTo("/today");
        assertThat(rule(maya)).isEqualTo("don’t look silly");
    }

    @Test
    void somebodyNewMakesAnAccountThatIsLinked() {
        Visitor noor = server.visitor();
        Answer arrived = comeBack(noor, account);
        assertThat(arrived.page().select("h1").text()).isEqualTo("You’re new here");
        Answer welcome = noor.get(arrived.page().select("main .btn-main").attr("href"));
        assertThat(welcome.body()).contains("you can sign in with Example ID");

        Answer made = noor.submit(
                welcome, "/welcome", "name", noor.name(), "passphrase", Visitor.PASSPHRASE, DEVICE, secret(3));

        assertThat(made.location()).as(made.body()).isEqualTo("/before-you-start");
        assertThat(activity(noor)).contains("Linked another way to sign in");
        signOut(noor);
        assertThat(noor.submit(comeBack(noor, account), DOOR, DEVICE, secret(3)).location())
                .isEqualTo("/today");
    }

    @Test
    void nobodyIsLetInWhereSignUpsAreClosed() {
        try (TestServer closed = TestServer.start(provider.settings()[1], provider.settings()[2])) {
            closed.newPerson();
            Visitor noor = closed.visitor();

            Answer arrived = comeBack(noor, account);

            assertThat(arrived.page().select("main .btn-main").attr("href")).isEqualTo("/invited");
            assertThat(noor.get("/welcome").location()).isEqualTo("/sign-in");
            assertThat(noor.post(DOOR, "passphrase", Visitor.PASSPHRASE).status())
                    .isEqualTo(422);
            assertThat(noor.get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void anUnlinkedAccountLetsNobodyIn() {
        link(maya, account, secret(1));
        maya.submit(SETTINGS, SETTINGS + "/unlink");
        assertThat(activity(maya)).startsWith("Unlinked another way to sign in");
        signOut(maya);

        assertThat(comeBack(maya, account).page().select("h1").text()).isEqualTo("You’re new here");
        assertThat(signInWithPassphrase(maya).location()).isEqualTo("/today");
    }
}
