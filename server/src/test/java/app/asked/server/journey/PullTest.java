package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// How strong the pull is to avoid something: rated where it is listed, every four weeks at most.
@OnBothDatabases
class PullTest {
    private static final String API = "/api/v1";

    private final Visitor maya = TestServer.shared().newPerson();
    private final String avoided = API + "/avoided/" + Examples.newId();

    @BeforeEach
    void arrive() {
        maya.put(API + "/journeys/" + Examples.newId(), Examples.quoted(Examples.json("gentle-month")));
        maya.put(avoided, "{\"text\": \"Asking in a shop\"}");
    }

    @Test
    void itIsOfferedWhereItIsListedAndThenWaitsFourWeeks() {
        Answer page = maya.open("/my-rules");
        assertThat(page.page().select("main").text()).contains("how strong is your urge to avoid what you listed?");

        Answer saved = maya.submit(rating(page), "/pulls/*", field(), "0");

        assertThat(saved.location()).isEqualTo("/my-rules");
        assertThat(pulls())
                .singleElement()
                .satisfies(pull -> assertThat(pull.at("/pull").asInt(-1)).isZero());
        assertThat(maya.open("/my-rules").page().select("main").text())
                .contains("You can rate them again starting")
                .doesNotContain("how strong is your urge");
        assertThat(maya.get("/pulls").location()).isEqualTo("/my-rules");
    }

    @Test
    void afterFourWeeksItIsOfferedAgain() {
        rated(29, 70);
        assertThat(maya.open("/my-rules").page().select("a[href^=/pulls/]")).hasSize(1);
        rated(27, 70);
        assertThat(maya.open("/my-rules").page().select("a[href^=/pulls/]")).isEmpty();
    }

    @Test
    void oneTapSkipsItAndItStaysOnRequest() {
        Answer page = maya.open("/my-rules");
        maya.submit(page, "/pulls/*/skip");

        assertThat(pulls())
                .singleElement()
                .satisfies(pull -> assertThat(pull.has("pull")).isFalse());
        Answer after = maya.open("/my-rules");
        assertThat(after.page().select("main").text()).doesNotContain("how strong is your urge");
        assertThat(maya.follow(maya.get("/pulls")).page().select("fieldset.scale"))
                .hasSize(1);
    }

    @Test
    void sentTwiceItIsRatedOnceAndCanBeChanged() {
        Answer form = rating(maya.open("/my-rules"));
        maya.submit(form, "/pulls/*", field(), "40");
        maya.submit(form, "/pulls/*", field(), "40");
        assertThat(pulls()).hasSize(1);

        Answer again = maya.open(form.page().select("form[action^=/pulls/]").attr("action"));
        assertThat(again.page().select("input[name=" + field() + "][checked]").val())
                .isEqualTo("40");
        maya.submit(again, "/pulls/*", field(), "60");
        assertThat(pulls())
                .singleElement()
                .satisfies(pull -> assertThat(pull.at("/pull").asInt()).isEqualTo(60));
    }

    @Test
    void whatIsOutOfTheScaleIsLookedAtAgain() {
        Answer again = maya.submit(rating(maya.open("/my-rules")), "/pulls/*", field(), "101");

        assertThat(again.status()).isEqualTo(422);
        assertThat(pulls()).isEmpty();
    }

    @Test
    void whatWasAskedSinceIsRatedWhereItWasRatedBefore() {
        rated(30, 70);
        String other = API + "/avoided/" + Examples.newId();
        for (String thing : new String[] {avoided, other}) {
            maya.put(thing, "{\"text\": \"Asking in a shop\", \"asked\": \"2026-11-04\"}");
        }

        assertThat(maya.follow(maya.get("/pulls")).page().select("fieldset.scale"))
                .extracting(scale -> scale.attr("id"))
                .containsExactly(field());
    }

    @Test
    void itGoesWithTheThingAndComesBackWithIt() {
        rated(40, 70);
        String mark = maya.delete(avoided).header("ETag");
        assertThat(maya.get(avoided + "/pulls").status()).isEqualTo(404);
        assertThat(exported().at("/avoided")).isEmpty();
        assertThat(maya.get("/pulls").location()).isEqualTo("/my-rules");

        maya.send(maya.request(avoided)
                .header("Content-Type", "application/json")
                .header("If-Match", mark)
                .PUT(BodyPublishers.ofString("{\"text\": \"Asking in a shop\"}")));
        assertThat(exported().at("/avoided/0/pulls/0/pull").asInt()).isEqualTo(70);
    }

    @Test
    void itIsWrittenToAThingThatIsThereAlone() {
        String nowhere = API + "/avoided/" + Examples.newId() + "/pulls/" + Examples.newId();
        assertThat(maya.put(nowhere, pull(0, 40)).status()).isEqualTo(404);

        String pull = "/pulls/" + Examples.newId();
        maya.put(avoided + pull, pull(0, 40));
        String other = API + "/avoided/" + Examples.newId();
        maya.put(other, "{\"text\": \"Something else\"}");
        assertThat(maya.put(other + pull, pull(0, 40)).status()).isEqualTo(404);
        assertThat(maya.get(other + pull).status()).isEqualTo(404);
    }

    @Test
    void thenAndNowAreTold() {
        rated(29, 80);
        rated(0, 40);

        JsonNode told = maya.get(API + "/insights")
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/key").asString().equals("pull"))
                .findFirst()
                .orElseThrow();
        assertThat(told.at("/level").asString()).isEqualTo("description");
        assertThat(told.at("/said/text").asString()).contains("was about 8 out of 10. Lately, it’s about 4.");
    }

    private Answer rating(Answer myRules) {
        return maya.open(myRules.page().select("a[href^=/pulls/]").attr("href"));
    }

    private String field() {
        return avoided.substring(avoided.lastIndexOf('/') + 1) + ".pull";
    }

    private void rated(int daysAgo, int pull) {
        assertThat(maya.put(avoided + "/pulls/" + Examples.newId(), pull(daysAgo, pull))
                        .status())
                .isEqualTo(201);
    }

    private static String pull(int daysAgo, int pull) {
        Instant when = TestServer.shared().clock().instant().minus(Duration.ofDays(daysAgo));
        return "{\"when\": {\"at\": \"%s\", \"zone\": \"Etc/UTC\"}, \"pull\": %d}".formatted(when, pull);
    }

    private JsonNode pulls() {
        return maya.get(avoided + "/pulls").json().at("/items");
    }

    private JsonNode exported() {
        return maya.get(API + "/export").json();
    }
}
