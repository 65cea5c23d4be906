package app.asked.server.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is not let in by a provider’s word, and why.
class ProviderRefusalsTest extends AtTheProvider {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nonce\": \"another\"}",
                "{\"aud\": \"another\"}",
                "{\"iss\": \"https://evil.example\"}",
                "{\"exp\": 1700000000}"
            })
    void aWordThatIsNotForUsNowLetsNobodyIn(String claims) {
        link(maya, account, secret(1));
        signOut(maya);

        Answer refused = maya.get(provider.signIn(maya.get(DOOR + "/go"), account, claims));

        assertThat(refusal(refused)).contains("didn’t work");
        assertThat(maya.get(DOOR).location()).isEqualTo("/sign-in");
        assertThat(maya.post(DOOR, DEVICE, secret(1)).status()).isEqualTo(422);
    }

    @Test
    void aWayBackIsGoneOnceByTheBrowserThatLeft() {
        link(maya, account, secret(1));
        signOut(maya);
        String back = provider.signIn(maya.get(DOOR + "/go"), account);
        Visitor stranger = server.visitor();
        assertThat(refusal(stranger.get(back))).as("without a trip").isNotEmpty();
        stranger.get(DOOR + "/go");
        assertThat(refusal(stranger.get(back))).as("with another trip").isNotEmpty();

        String trip = maya.cookie("asked-provider").orElseThrow();
        assertThat(maya.get(back).location()).isEqualTo(DOOR);
        assertThat(refusal(maya.get(back))).as("twice").isNotEmpty();
        maya.keepCookie("asked-provider", trip);
        assertThat(maya.post(DOOR, DEVICE, secret(1)).location()).isEqualTo("/today");

        signOut(maya);
        maya.keepCookie("asked-provider", trip);
        assertThat(maya.post(DOOR, DEVICE, secret(1)).status()).as("used up").isEqualTo(422);
        maya.keepCookie("asked-provider", trip);
        assertThat(refusal(maya.get(back))).as("the code, too").isNotEmpty();
    }

    @Test
    void theProvidersWordIsGoodForMinutes() {
        link(maya, account, secret(1));
        signOut(maya);
        Answer arrived = comeBack(maya, account);
        server.clock().forward(Duration.ofMinutes(11));

        assertThat(maya.submit(arrived, DOOR, DEVICE, secret(1)).status()).isEqualTo(422);
    }

    @Test
    void anotherSitesLinkBeginsNothing() {
        Visitor noor = server.visitor();

        Answer led = noor.send(noor.request(DOOR + "/go").setHeader("Sec-Fetch-Site", "cross-site"));

        assertThat(led.location()).isEqualTo("/sign-in");
        assertThat(noor.cookie("asked-provider")).isEmpty();
    }

    @Test
    void whoDidNotWantToIsTold() {
        Visitor noor = server.visitor();
        Answer led = noor.get(DOOR + "/go");
        String state = led.header("Location").replaceFirst(".*[?&](state=[^&]+).*", "$1");

        assertThat(refusal(noor.get(DOOR + "/back?error=access_denied&" + state)))
                .contains("didn’t confirm who you are");
    }

    @Test
    void oneAccountThereIsOnePersonsHere() {
        link(maya, account, secret(1));
        Visitor noor = server.newPerson();

        Answer taken = noor.submit(comeBackToLink(noor, account), SETTINGS + "/link", DEVICE, secret(2));

        assertThat(refusal(taken)).contains("already linked");
        assertThat(noor.get(SETTINGS).page().select("form[action$=/unlink]")).isEmpty();
        Visitor phone = server.visitor();
        assertThat(phone.submit(comeBack(phone, account), DOOR, "passphrase", Visitor.PASSPHRASE, DEVICE, secret(2))
                        .location())
                .isEqualTo("/today");
        assertThat(phone.person()).isEqualTo(maya.person());
    }

    @Test
    void anotherAccountThereLetsNobodyInHere() {
        link(maya, account, secret(1));
        signOut(maya);

        Answer arrived = comeBack(maya, account.toUpperCase(Locale.ROOT));

        assertThat(arrived.page().select("h1").text()).isEqualTo("You’re new here");
        assertThat(maya.post(DOOR, DEVICE, secret(1), "passphrase", Visitor.PASSPHRASE)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoSignsInOnTheSameDeviceCannotFinishWhatAnotherBegan() {
        comeBackToLink(maya, account);
        Visitor noor = server.newPerson();
        noor.keepCookie("asked-provider", maya.cookie("asked-provider").orElseThrow());
        String token = noor.get("/settings").page().select("[name=_token]").val();

        assertThat(noor.get(SETTINGS).page().select("form[action$=/link]")).isEmpty();
        assertThat(noor.post(SETTINGS + "/link", "_token", token).status()).isEqualTo(422);
        assertThat(noor.get(DOOR).location()).as("nor sign in by it").isEqualTo("/sign-in");
    }

    @Test
    void aDevicesSecretOpensItsOwnPersonsWordsAlone() {
        link(maya, account, secret(1));
        Visitor noor = server.newPerson();
        noor.submit("/settings/recovery", "/settings/recovery/spare-key/off");
        link(noor, account + "-noor", secret(2));
        Visitor phone = server.visitor();

        Answer once = phone.submit(comeBack(phone, account), DOOR, DEVICE, secret(2));

        assertThat(once.page().select("[name=passphrase]")).hasSize(1);
        assertThat(phone.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aSignInThatMayHaveBeenSilentIsNotFresh() {
        link(maya, account, secret(1));
        signOut(maya);
        maya.submit(comeBack(maya, account), DOOR, DEVICE, secret(1));
        assertThat(maya.get("/settings/export").location()).isEqualTo("/confirm?to=/settings/export");

        Visitor phone = server.visitor();
        phone.submit(comeBack(phone, account), DOOR, "passphrase", Visitor.PASSPHRASE);
        assertThat(phone.get("/settings/export").status())
                .as("with the passphrase")
                .isEqualTo(200);
    }

    @Test
    void whoseAccountIsPausedStaysOut() {
        link(maya, account, secret(1));
        UUID person = maya.person();
        signOut(maya);
        Answer arrived = comeBack(maya, account);
        server.bean(Storage.class)
                .write(
                        person,
                        tx -> tx.sql("UPDATE people SET suspended = 1 WHERE id = :person")
                                .with("person", person)
                                .run());

        assertThat(refusal(maya.submit(arrived, DOOR, DEVICE, secret(1)))).contains("paused your account");
    }

    @Test
    void linkingTakesAFreshSignInHereAndASignInThere() {
        Answer led = maya.get(SETTINGS + "/go");
        assertThat(led.header("Location")).contains("prompt=login", "code_challenge_method=S256", "nonce=");
        server.clock().forward(Duration.ofMinutes(11));

        assertThat(maya.get(SETTINGS + "/go").location()).isEqualTo("/confirm?to=" + SETTINGS);
        assertThat(maya.post(SETTINGS + "/link").status()).isEqualTo(403);
    }
}
