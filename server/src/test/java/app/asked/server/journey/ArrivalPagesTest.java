package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Arriving, own rules and avoided things, as somebody at a browser meets them.
@OnBothDatabases
class ArrivalPagesTest {
    private static final String API = "/api/v1";
    private static final String TOO_LONG = "x".repeat(201);

    private final Visitor maya = TestServer.shared().newPerson();
    private final FormSender forms = new FormSender(maya);

    @Test
    void sixTapsLeadFromTheDoorToToday() {
        assertThat(onward("/before-you-start")).isEqualTo("/ground-rules");
        assertThat(onward("/ground-rules")).isEqualTo("/my-days");
        assertThat(maya.submit("/my-days", "/my-days").location()).isEqualTo("/first-ratings");
        assertThat(maya.submit("/first-ratings", "/first-ratings").location()).isEqualTo("/my-rules");
        assertThat(maya.submit("/my-rules", "/my-rules").location()).isEqualTo("/journeys/new");
        Answer started = maya.submit("/journeys/new", "/journeys");

        assertThat(started.location()).isEqualTo("/today");
        assertThat(maya.get(API + "/journeys").json().at("/items/0/kind").asString())
                .isEqualTo("gentle-month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ground-rules", "/my-days", "/first-ratings", "/my-rules"})
    void everyScreenOfArrivingCanBeSkipped(String path) {
        assertThat(maya.get(path).page().select(".bar a.btn-bare").attr("href")).startsWith("/");
    }

    @Test
    void whoShouldTalkToSomeoneFirstIsNotSkippedPast() {
        assertThat(maya.get("/before-you-start").page().select(".bar a").eachText())
                .containsExactly("I’ll take it easy");
    }

    @Test
    void arrivingStoresNothing() {
        maya.get("/before-you-start");
        maya.get("/ground-rules");
        maya.submit("/my-days", "/my-days");
        maya.submit("/first-ratings", "/first-ratings");

        assertThat(maya.get(API + "/journeys").json().at("/items")).isEmpty();
        assertThat(maya.get(API + "/rules").json().at("/items")).isEmpty();
    }

    @Test
    void whatIsTappedAndWrittenIsKept() {
        Answer saved = maya.submit(
                "/my-rules",
                "/my-rules",
                "rule",
                "look-silly",
                "rule",
                "need-help",
                "ownRule",
                "Don’t be late",
                "avoided",
                "shop",
                "ownAvoided",
                "Calling the landlord");

        assertThat(saved.location()).isEqualTo("/journeys/new");
        assertThat(texts("/rules"))
                .containsExactlyInAnyOrder("Don’t look silly in public", "Don’t need anyone’s help", "Don’t be late");
        assertThat(texts("/avoided")).containsExactlyInAnyOrder("Asking a question in a store", "Calling the landlord");
        assertThat(maya.get("/my-rules").page().select("input[value=look-silly]"))
                .isEmpty();
    }

    @Test
    void aFormSentTwiceAddsOnce() {
        Answer page = maya.get("/my-rules");
        for (int i = 0; i < 2; i++) {
            maya.submit(page, "/my-rules", "rule", "look-silly", "ownAvoided", "Calling the landlord");
        }

        assertThat(texts("/rules")).hasSize(1);
        assertThat(texts("/avoided")).hasSize(1);
    }

    @Test
    void whatNeedsAnotherLookKeepsWhatWasTyped() {
        Answer again = maya.submit(
                "/my-rules", "/my-rules", "rule", "look-silly", "ownRule", TOO_LONG, "ownAvoided", "Calling");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#ownRule").val()).isEqualTo(TOO_LONG);
        assertThat(again.page().select("#ownAvoided").val()).isEqualTo("Calling");
        assertThat(again.page().select("input[value=look-silly]").hasAttr("checked"))
                .isTrue();
        assertThat(again.page().select("[role=alert] a").attr("href")).isEqualTo("#ownRule");
        assertThat(texts("/rules")).isEmpty();
    }

    @Test
    void aFourthAvoidedThingIsNotTaken() {
        Answer again =
                forms.send("/my-rules", "avoided", "shop", "avoided", "message", "avoided", "coffee", "avoided", "job");

        assertThat(again.status()).isEqualTo(422);
        assertThat(texts("/avoided")).isEmpty();
        forms.send("/my-rules", "avoided", "shop", "avoided", "message", "avoided", "coffee");
        assertThat(maya.get("/my-rules").page().select("input[name=avoided]")).isEmpty();
    }

    @Test
    void anAvoidedThingIsTickedOnceAskedAndThatCanBeTakenBack() {
        maya.submit("/my-rules", "/my-rules", "avoided", "shop");
        String path = "/avoided/"
                + maya.get(API + "/avoided").json().at("/items/0/id").asString();

        maya.submit("/my-rules", path + "/asked");
        assertThat(maya.get(API + path).json().has("asked")).isTrue();
        assertThat(maya.get("/my-rules").page().text()).contains("You asked on");

        forms.send(path + "/open");
        assertThat(maya.get(API + path).json().has("asked")).isFalse();
    }

    @Test
    void linesAreChangedTakenAwayAndBroughtBack() {
        maya.submit("/my-rules", "/my-rules", "rule", "look-silly", "avoided", "shop");
        for (String list : List.of("/rules", "/avoided")) {
            String id = maya.get(API + list).json().at("/items/0/id").asString();
            String path = list + "/" + id;

            maya.submit("/my-rules", path, id + ".text", "In my words");
            assertThat(texts(list)).containsExactly("In my words");
            Answer again = maya.submit("/my-rules", path, id + ".text", TOO_LONG);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select("input[name=" + id + ".text]").val()).isEqualTo(TOO_LONG);

            Answer gone = maya.submit("/my-rules", path + "/delete");
            assertThat(texts(list)).isEmpty();
            maya.submit(maya.follow(gone), path + "/undo");
            assertThat(texts(list)).containsExactly("In my words");
        }
    }

    private String onward(String path) {
        return maya.get(path).page().select(".bar a.btn-main").attr("href");
    }

    private List<String> texts(String list) {
        return maya.get(API + list)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/text").asString())
                .toList();
    }
}
