package app.asked.server.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.People;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PasskeyTest {
    private static final String LIST = "/settings/passkeys";
    private static final String DOOR = "/sign-in/passkey";
    private static final String OWN = "_passkey-prf";
    private static final String OF_DEVICE = "_passkey-device";

    private final TestServer server = TestServer.shared();
    private final String origin = server.bean(Settings.class).url().toString();
    private final Visitor maya = server.newPerson();
    private final UUID person = maya.person();
    private final EmulatedDevice device = new EmulatedDevice(origin);

    @Test
    void whoMadeAPasskeySignsInWithItAndReadsWhatTheyWrote() {
        made(OWN, secret(1));
        signOut();

        Answer in = maya.post(DOOR, device.sign(maya, OWN, secret(1)));

        assertThat(in.location()).as(in.body()).isEqualTo("/today");
        assertThat(maya.person()).isEqualTo(person);
        assertThat(maya.get("/settings").body()).contains(maya.name());
        assertThat(maya.get(LIST).page().select("a.item").text()).contains("Firefox, Android", "Last used");
    }

    @Test
    void makingAndRemovingOneTakeAFreshSignInAndAreTold() {
        made(OWN, secret(1));
        Answer list = maya.get(LIST);
        Answer one = maya.get(list.page().select("a.item").attr("href"));
        server.clock().forward(Duration.ofMinutes(11));

        Answer held = maya.submit(list, LIST + "/new");
        assertThat(held.status()).isEqualTo(403);
        assertThat(held.page().select("[data-passkey-make]")).isEmpty();
        Answer heldToo = maya.submit(one, LIST + "/*/remove");
        assertThat(heldToo.status()).isEqualTo(403);
        assertThat(maya.get(LIST).page().select("a.item")).hasSize(1);

        Answer on = maya.submit(heldToo, "/confirm", "passphrase", Visitor.PASSPHRASE);
        assertThat(on.status()).isEqualTo(307);
        maya.submit(one, LIST + "/*/remove");
        assertThat(maya.get("/settings/activity").page().select("li.item h2").eachText())
                .startsWith("Removed a passkey", "Added a passkey");
    }

    @Test
    void aChallengeForSigningInMakesNoPasskey() {
        Answer page = begin();
        Element form = EmulatedDevice.form(page);
        form.attr("data-challenge", maya.get(DOOR).body());

        Answer refused = maya.submit(page, LIST, device.make(form, OWN, secret(1)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#passkey-problem")).hasSize(1);
    }

    @Test
    void oneMadeOnAnotherSiteIsNotTaken() {
        device.isOn("https://asked.example.evil");
        Answer page = begin();

        assertThat(maya.submit(page, LIST, device.make(page, OWN, secret(1))).status())
                .isEqualTo(422);
        assertThat(maya.get(LIST).page().select("a.item")).isEmpty();
    }

    @Test
    void oneThatSignedOnAnotherSiteLetsNobodyIn() {
        made(OWN, secret(1));
        signOut();
        device.isOn("https://asked.example.evil");

        assertThat(refusal(maya.post(DOOR, device.sign(maya, OWN, secret(1))))).contains("didn’t work here");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void onAnotherDeviceThePassphraseIsAskedForOnce() {
        made(OF_DEVICE, secret(1));
        signOut();

        Answer asked = maya.post(DOOR, device.sign(maya));
        assertThat(asked.page().select("h1").text()).isEqualTo("Just once on this device");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        Answer wrong = maya.submit(asked, DOOR, "passphrase", "three loud words", OF_DEVICE, secret(2));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain(secret(2));
        Answer in = maya.submit(wrong, DOOR, "passphrase", Visitor.PASSPHRASE, OF_DEVICE, secret(2));
        assertThat(in.location()).as(in.body()).isEqualTo("/today");

        for (byte known = 1; known <= 2; known++) {
            signOut();
            assertThat(maya.post(DOOR, device.sign(maya, OF_DEVICE, secret(known)))
                            .location())
                    .isEqualTo("/today");
        }
    }

    @Test
    void aPasskeyThatWrapsAnEarlierKeyAsksForThePassphraseAndWrapsAnew() {
        made(OWN, secret(1));
        server.bean(Storage.class)
                .write(
                        person,
                        tx -> tx.sql("UPDATE opening_secrets SET key_generation = 0 WHERE person_id = :person")
                                .with("person", person)
                                .run());
        signOut();

        Answer asked = maya.post(DOOR, device.sign(maya, OWN, secret(1)));
        Answer in = maya.submit(asked, DOOR, "passphrase", Visitor.PASSPHRASE, OWN, secret(1));
        assertThat(in.location()).as(in.body()).isEqualTo("/today");
        signOut();

        assertThat(maya.post(DOOR, device.sign(maya, OWN, secret(1))).location())
                .isEqualTo("/today");
    }

    @Test
    void whereANewKeyIsWantedThePassphraseBringsItAndThePasskeyWrapsThatOne() {
        made(OWN, secret(1));
        signOut();
        Storage storage = server.bean(Storage.class);
        storage.write(person, tx -> {
            People.wantNewKey(tx);
            return person;
        });

        Answer asked = maya.post(DOOR, device.sign(maya, OWN, secret(1)));
        assertThat(asked.page().select("h1").text()).isEqualTo("Just once on this device");
        Answer in = maya.submit(asked, DOOR, "passphrase", Visitor.PASSPHRASE, OWN, secret(1));
        assertThat(in.location()).as(in.body()).isEqualTo("/today");
        assertThat(storage.<Integer>read(tx -> People.generation(tx, person))).isEqualTo(2);
        signOut();

        assertThat(maya.post(DOOR, device.sign(maya, OWN, secret(1))).location())
                .isEqualTo("/today");
    }

    @Test
    void aSignatureLetsInOnce() {
        made(OWN, secret(1));
        signOut();
        String[] signed = device.sign(maya, OWN, secret(1));
        assertThat(maya.post(DOOR, signed).location()).isEqualTo("/today");
        signOut();

        device.counts(false);
        assertThat(refusal(maya.post(DOOR, signed))).isNotEmpty();
    }

    @Test
    void aPasskeyThatCountsBackwardsIsRefusedAndSaysWhy() {
        made(OWN, secret(1));
        signOut();
        String[] early = device.sign(maya, OWN, secret(1));
        maya.post(DOOR, device.sign(maya, OWN, secret(1)));
        signOut();

        assertThat(refusal(maya.post(DOOR, early))).contains("a copy");
    }

    @Test
    void aRemovedPasskeyLetsNobodyIn() {
        made(OWN, secret(1));
        Answer one = maya.get(maya.get(LIST).page().select("a.item").attr("href"));
        assertThat(maya.submit(one, LIST + "/*/remove").location()).isEqualTo(LIST);
        signOut();

        assertThat(refusal(maya.post(DOOR, device.sign(maya, OWN, secret(1))))).contains("didn’t work here");
    }

    @Test
    void aPasskeyHasANameOfItsPersons() {
        made(OWN, secret(1));
        String href = maya.get(LIST).page().select("a.item").attr("href");

        assertThat(maya.submit(href, href, "name", " ").status()).isEqualTo(422);
        assertThat(maya.submit(href, href, "name", "My blue phone").location()).isEqualTo(LIST);

        assertThat(maya.get(LIST).page().select("a.item h2").text()).isEqualTo("My blue phone");
    }

    @Test
    void anothersPasskeyIsNotThere() {
        made(OWN, secret(1));
        String href = maya.get(LIST).page().select("a.item").attr("href");
        Visitor noor = server.newPerson();

        assertThat(noor.get(href).status()).isEqualTo(404);
        assertThat(noor.post(href + "/remove").status()).isIn(403, 404);
        assertThat(maya.get(href).status()).isEqualTo(200);
    }

    @Test
    void onePasskeyIsOnePersons() {
        Answer page = begin();
        String[] fields = device.make(page, OWN, secret(1));
        assertThat(maya.submit(page, LIST, fields).location()).isEqualTo(LIST);

        assertThat(maya.submit(page, LIST, fields).status()).isEqualTo(422);
    }

    @Test
    void aFormThatIsHeldGoesOnAfterAPasskey() {
        made(OWN, secret(1));
        signOut();
        Answer held = maya.post("/my-rules", "text", "Don’t look silly");
        assertThat(held.page().select("[data-passkey-sign-in]")).hasSize(1);

        Answer in = maya.post(DOOR, device.sign(maya, OWN, secret(1), "held", "/my-rules", "text", "Don’t look silly"));

        assertThat(in.status()).isEqualTo(307);
        assertThat(in.location()).isEqualTo("/my-rules");
    }

    @Test
    void theDoorOffersPasskeysWhereThereAreAny() {
        made(OWN, secret(1));
        signOut();

        Elements place = maya.get("/sign-in").page().select("[data-passkey-sign-in]");

        assertThat(place.attr("data-passkey-sign-in")).isEqualTo("localhost");
        assertThat(place.hasAttr("hidden")).isTrue();
    }

    private void made(String name, String secret) {
        Answer page = begin();
        Answer made = maya.submit(page, LIST, device.make(page, name, secret));
        assertThat(made.location()).as(made.body()).isEqualTo(LIST);
    }

    private Answer begin() {
        return maya.submit(LIST, LIST + "/new");
    }

    private void signOut() {
        maya.submit("/settings", "/sign-out");
    }

    private static String refusal(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.page().select("#passkey-problem").text();
    }

    private static String secret(int which) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) which;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
