package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// About my days, on arriving and from the settings.
class MyDaysPagesTest {
    private static final String HERE = "/my-days";
    private static final String SETTING = "/my-days?back=/settings";
    private static final String API = "/api/v1/my-days";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void nothingIsTickedBeforehandAndNextWithoutATapTellsNothing() {
        assertThat(maya.get(HERE).page().select("input[type=checkbox]")).hasSize(16);
        assertThat(ticked(maya.get(HERE))).isEmpty();

        assertThat(maya.submit(HERE, HERE).location()).isNotEqualTo(HERE).startsWith("/");
        assertThat(maya.get(API).status()).isEqualTo(404);
    }

    @Test
    void whatIsToldIsKeptAndTheSettingsSayIt() {
        assertThat(row()).isEqualTo("Tell Asked about your days");

        Answer saved = maya.submit(SETTING, HERE, "days.ways", "phone", "days.ways", "email", "days.hurdles", "steps");

        assertThat(saved.location()).isEqualTo("/settings");
        assertThat(row()).isEqualTo("By phone, By email · Harder: Steps or walking");
        assertThat(maya.get(API).json().get("ways").toString()).isEqualTo("[\"phone\",\"email\"]");
        assertThat(ticked(maya.get(SETTING))).isEqualTo("phone email steps");
    }

    @Test
    void itIsUndoneInOneTap() {
        maya.submit(SETTING, HERE, "days.company", "friends");
        Answer saved = maya.submit(SETTING, HERE, "days.company", "shops", "days.hurdles", "crowds");

        undo(maya.follow(saved));

        assertThat(ticked(maya.get(SETTING))).isEqualTo("friends");
    }

    @Test
    void noAddressAndNoCookieSaysWhatWasTold() {
        maya.submit(SETTING, HERE, "days.ways", "email", "days.hurdles", "hearing");

        Answer saved = maya.submit(SETTING, HERE, "days.hurdles", "speaking");

        assertThat(saved.header("Set-Cookie"))
                .contains("/my-days/undo/")
                .doesNotContain("email", "hearing", "speaking");
    }

    @Test
    void undoneTwiceItIsUndoneOnce() {
        maya.submit(SETTING, HERE, "days.company", "friends");
        Answer toast = maya.follow(maya.submit(SETTING, HERE, "days.company", "shops"));

        undo(toast);

        assertThat(maya.follow(undo(toast)).page().select(".toast")).isEmpty();
        assertThat(ticked(maya.get(SETTING))).isEqualTo("friends");
    }

    @Test
    void whatWasToldFirstIsUndoneToNothing() {
        Answer saved = maya.submit(SETTING, HERE, "days.company", "friends");

        undo(maya.follow(saved));

        assertThat(row()).isEqualTo("Tell Asked about your days");
    }

    @Test
    void whatWasToldSinceIsNotUndone() {
        Answer toast = maya.follow(maya.submit(SETTING, HERE, "days.company", "friends"));
        maya.submit(SETTING, HERE, "days.company", "shops");

        Answer undone = undo(toast);

        assertThat(maya.follow(undone).page().select(".toast").text()).contains("nothing was undone");
        assertThat(ticked(maya.get(SETTING))).isEqualTo("shops");
    }

    @Test
    void toldInAnotherWindowItIsShownAndStaysUntilItIsSentAgain() {
        Answer other = maya.get(SETTING);
        maya.submit(SETTING, HERE, "days.ways", "phone");

        Answer told = maya.submit(other, HERE, "days.ways", "email", "days.hurdles", "money");

        assertThat(told.status()).isEqualTo(409);
        assertThat(ticked(told)).isEqualTo("email money");
        assertThat(told.page().select("[id=days.ways-problem]").text()).isEqualTo("Saved now: By phone");
        assertThat(told.page().select("[id=days.hurdles-problem]").text()).isEqualTo("Nothing is saved here now.");
        assertThat(ticked(maya.get(SETTING))).isEqualTo("phone");
        assertThat(maya.submit(told, HERE).location()).isEqualTo("/settings");
        assertThat(ticked(maya.get(SETTING))).isEqualTo("email money");
    }

    @Test
    void sentTwiceItIsToldOnce() {
        Answer page = maya.get(SETTING);
        maya.submit(page, HERE, "days.ways", "phone");
        String once = maya.get(API).body();

        assertThat(maya.submit(page, HERE, "days.ways", "phone").status()).isEqualTo(303);

        assertThat(maya.get(API).body()).isEqualTo(once);
    }

    @Test
    void whatNobodyCanTickIsRefusedAndTheRestStays() {
        Answer refused = maya.submit(HERE, HERE, "days.ways", "phone", "days.ways", "pigeon");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(ticked(refused)).isEqualTo("phone");
    }

    private Answer undo(Answer toast) {
        return maya.submit(toast, toast.page().select(".toast form").attr("action"));
    }

    private String row() {
        Document settings = maya.get("/settings").page();
        return settings.select("a[href^=" + HERE + "] .small").text();
    }

    private static String ticked(Answer page) {
        return String.join(" ", page.page().select("input[checked]").eachAttr("value"));
    }
}
