package app.asked.server.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.session.Sessions;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SettingsTest {
    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();

    @Test
    void theThemeIsWornAtOnceAndKept() {
        Answer saved = maya.submit("/settings", "/settings/theme", "theme", "evening");
        Answer page = maya.follow(saved);

        assertThat(page.page().select("html").attr("data-theme")).isEqualTo("evening");
        assertThat(page.page().select("[name=theme][checked]").val()).isEqualTo("evening");
        assertThat(page.page().select("[role=status]").text()).contains("Saved");
        assertThat(maya.get("/api/v1/me").json().at("/theme").asString()).isEqualTo("evening");
    }

    @Test
    void theCountryAndTheZoneAreChosenAndTakenBack() {
        maya.submit("/settings/place", "/settings/place", "country", "GB", "zone", "America/New_York");
        var me = maya.get("/api/v1/me").json();
        assertThat(me.at("/country").asString()).isEqualTo("GB");
        assertThat(me.at("/zone").asString()).isEqualTo("America/New_York");
        assertThat(maya.get("/settings")
                        .page()
                        .select("a[href=/settings/place]")
                        .text())
                .contains("United Kingdom", "New York");

        maya.submit("/settings/place", "/settings/place", "country", "");
        assertThat(maya.get("/api/v1/me").json().has("country")).isFalse();
    }

    @Test
    void theZoneSaysWhenItCounts() {
        assertThat(maya.get("/settings/place").page().select("#zone-hint").text())
                .startsWith("Asked uses your device’s time zone, unless ");
    }

    @Test
    void aPlaceChosenElsewhereIsToldAndStaysUntilItIsSentAgain() {
        Answer other = maya.get("/settings/place");
        maya.submit("/settings/place", "/settings/place", "country", "GB");

        Answer told = maya.submit(other, "/settings/place", "country", "FR");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#country-problem").text()).isEqualTo("Saved now: United Kingdom");
        assertThat(told.page().select("#country [selected]").val()).isEqualTo("FR");
        assertThat(maya.get("/api/v1/me").json().at("/country").asString()).isEqualTo("GB");
        maya.submit(told, "/settings/place");
        assertThat(maya.get("/api/v1/me").json().at("/country").asString()).isEqualTo("FR");
    }

    @Test
    void aNameChangedElsewhereIsToldAndStaysUntilItIsSentAgain() {
        String before = maya.name();
        String now = before + " now";
        Answer other = maya.get("/settings/sign-in");
        change("name", now, "passphrase", Visitor.PASSPHRASE);

        Answer told = maya.submit(
                other,
                "/settings/sign-in",
                "new-passphrase",
                "four quite quiet words",
                "passphrase",
                Visitor.PASSPHRASE);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#name-problem").text()).isEqualTo("Saved now: " + now);
        assertThat(maya.get("/api/v1/me").json().at("/name").asString()).isEqualTo(now);
        assertThat(maya.submit(told, "/settings/sign-in", "passphrase", Visitor.PASSPHRASE)
                        .status())
                .isEqualTo(302);
        assertThat(maya.get("/api/v1/me").json().at("/name").asString()).isEqualTo(before);
    }

    @Test
    void whatWasNeverOfferedChangesNothing() {
        Answer page = maya.get("/settings/place");

        maya.submit(page, "/settings/place", "country", "XX", "zone", "Mars/Olympus");

        var me = maya.get("/api/v1/me").json();
        assertThat(me.has("country")).isFalse();
        assertThat(me.at("/zone").asString()).isEqualTo("Europe/London");
    }

    @Test
    void otherBrowsersAreListedAndSignedOutFromHere() {
        Visitor desk = server.visitor();
        desk.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        assertThat(desk.get("/api/v1/me").status()).isEqualTo(200);

        Answer page = maya.get("/settings/sessions");
        assertThat(page.page().select("li.item")).hasSize(2);
        String end = page.page().select("li.item form").attr("action");
        maya.submit(page, end);

        assertThat(desk.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(maya.get("/settings/sessions").page().select("li.item")).hasSize(1);
    }

    @Test
    void anothersSessionIsNotTheirsToEnd() {
        Visitor noor = server.newPerson();
        var noors = server.bean(Sessions.class).of(noor.person()).getFirst().id();
        String token = maya.get("/settings").page().select("[name=_token]").val();

        maya.post("/settings/sessions/" + noors + "/end", "_token", token);

        assertThat(noor.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aNewPassphraseTakesTheOldOneAndSignsOutEverywhereElse() {
        Visitor desk = server.visitor();
        desk.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);

        Answer wrong = change("new-passphrase", "four quite quiet words", "passphrase", "a wrong guess");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#passphrase-problem").text()).contains("Try again");

        Answer changed = change("new-passphrase", "four quite quiet words", "passphrase", Visitor.PASSPHRASE);
        assertThat(changed.location()).isEqualTo("/settings");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(desk.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(desk.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE)
                        .status())
                .isEqualTo(422);
        assertThat(desk.post("/sign-in", "name", maya.name(), "passphrase", "four quite quiet words")
                        .location())
                .isEqualTo("/today");
    }

    @Test
    void aNewNameIsTheOneToSignInWith() {
        String name = maya.name() + " of the Hill";

        Answer changed = change("name", name, "passphrase", Visitor.PASSPHRASE);

        assertThat(changed.location()).isEqualTo("/settings");
        assertThat(maya.get("/api/v1/me").json().at("/name").asString()).isEqualTo(name);
        Visitor desk = server.visitor();
        assertThat(desk.post("/sign-in", "name", name, "passphrase", Visitor.PASSPHRASE)
                        .location())
                .isEqualTo("/today");
    }

    @Test
    void anothersNameStaysTheirs() {
        Visitor noor = server.newPerson();

        Answer refused = change("name", noor.name(), "passphrase", Visitor.PASSPHRASE);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name-problem").text()).contains("another one");
    }

    private Answer change(String... namesAndValues) {
        return maya.submit("/settings/sign-in", "/settings/sign-in", namesAndValues);
    }
}
