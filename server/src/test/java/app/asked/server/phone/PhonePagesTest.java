package app.asked.server.phone;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PhonePagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @ValueSource(strings = {"/phone/saved", "/phone/hard", "/phone/harm", "/phone/away", "/help"})
    void thePagesOfAPhoneAreThereForAnyone(String page) {
        Answer answer = TestServer.shared().visitor().get(page);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().body().hasAttr("data-person")).isFalse();
    }

    @Test
    void harmAndALotAreAnsweredOfflineInTheirOwnWords() {
        assertThat(maya.get("/phone/harm").page().text())
                .contains("I’m sorry that happened.", "Are you safe where you are?", "I’m not safe");
        assertThat(maya.get("/phone/hard").page().text())
                .contains("That was a lot. It’s saved, and there’s nothing more to fill in.", "Talk to someone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked", "notes"})
    void theManifestNamesWhatIsThere(String name) {
        Answer answer = TestServer.shared().visitor().get("/" + name + ".webmanifest");
        JsonNode manifest = answer.json();

        assertThat(answer.header("Content-Type")).startsWith("application/manifest+json");
        assertThat(manifest.get("name").asString()).isEqualTo(name.equals("asked") ? "Asked" : "Notes");
        assertThat(manifest.get("icons")
                        .valueStream()
                        .map(icon -> icon.get("purpose").asString()))
                .contains("any", "maskable");
        for (JsonNode icon : manifest.get("icons")) {
            assertThat(maya.get("/" + icon.get("src").asString()).status()).isEqualTo(200);
        }
        for (JsonNode screen : manifest.get("screenshots")) {
            assertThat(maya.get("/" + screen.get("src").asString()).status()).isEqualTo(200);
        }
        for (JsonNode shortcut : manifest.get("shortcuts")) {
            assertThat(maya.get("/" + shortcut.get("url").asString()).status()).isIn(200, 303);
        }
    }

    @Test
    void aDiscreetDeviceIsGivenTheManifestThatTellsNothing() {
        maya.submit("/settings/device", "/settings/device", "discreet", "true");

        Document page = maya.get("/today").page();

        assertThat(page.select("link[rel=manifest]").attr("href")).isEqualTo("/notes.webmanifest");
        assertThat(maya.get("/notes.webmanifest").body())
                .doesNotContain("Asked")
                .doesNotContain("ask for");
    }

    @Test
    void nothingIsKeptOnASharedDevice() {
        assertThat(maya.get("/today").page().body().hasAttr("data-keeps")).isTrue();

        maya.submit("/settings/device", "/settings/device", "shared", "true");

        assertThat(maya.get("/today").page().body().hasAttr("data-keeps")).isFalse();
    }

    @Test
    void theWorkerIsOneLineThatNamesTheScriptsOfThisVersion() {
        Answer worker = TestServer.shared().visitor().get("/worker.js");

        assertThat(worker.header("Content-Type")).startsWith("text/javascript");
        assertThat(worker.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.body()).matches("import \"./static/[0-9a-f]+/js/worker.js\";\n");
    }

    @Test
    void allThatTodayNamesAheadIsThere() {
        List<String> ahead = List.of(maya.get("/today")
                .page()
                .select("[data-today]")
                .attr("data-ahead")
                .split(" "));

        assertThat(ahead)
                .contains("/today", "/asks/lived", "/phone/harm")
                .allSatisfy(
                        page -> assertThat(maya.open(page).status()).as(page).isEqualTo(200));
    }

    @Test
    void anAskThatAPhoneMayBeginHasItsPagesBeforeItIsThere() {
        String ask = "/asks/" + UuidCreator.getTimeOrderedEpoch();

        for (String page : List.of("/go", "/log", "/backed-out")) {
            Answer answer = maya.get(ask + page + "?challenge=high-five");
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.page().text()).as(page).contains("high five");
            assertThat(maya.get(ask + page).status()).as(page).isEqualTo(404);
        }
        assertThat(maya.get("/api/v1" + ask).status()).isEqualTo(404);
    }

    @Test
    void aPageThatIsFetchedToBeKeptTakesNobodysToast() {
        Answer saved = maya.submit("/rests/today", "/rests");
        maya.send(maya.request("/today").header("X-Ahead", "1").GET());

        assertThat(maya.follow(saved).page().select(".toast")).isNotEmpty();
    }
}
