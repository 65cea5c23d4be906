package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Six ideas to rate, on arriving and from the suggestions.
class FirstRatingsPagesTest {
    private static final String HERE = "/first-ratings";
    private static final String FROM_SUGGESTIONS = "/first-ratings?back=/suggestions";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void thereAreSixAndNothingIsChosenBeforehand() {
        Answer page = maya.get(HERE);

        assertThat(page.page().select("fieldset.scale")).hasSize(6);
        assertThat(page.page().select("input[type=radio][checked]").eachAttr("value"))
                .containsOnly("");
    }

    @Test
    void theyFitTheDaysThatWereTold() {
        maya.put("/api/v1/my-days", "{\"ways\": [\"message\", \"email\"]}");

        List<String> ideas = maya.get(HERE).page().select("[name$=challenge]").eachAttr("value");

        assertThat(ideas)
                .isNotEmpty()
                .allSatisfy(idea -> assertThat(maya.get("/api/v1/challenges/" + idea)
                                .json()
                                .get("channel")
                                .asString())
                        .isIn("message", "email"));
    }

    @Test
    void someOfThemCanBeRatedAndTheRestLeft() {
        Answer saved = maya.submit(HERE, HERE, "rating0.fear", "10", "rating3.fear", "70");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(ratings()).hasSize(2);
    }

    @Test
    void sentTwiceEachIsRatedOnce() {
        Answer page = maya.get(HERE);
        maya.submit(page, HERE, "rating0.fear", "10");

        maya.submit(page, HERE, "rating0.fear", "30", "rating1.fear", "50");

        assertThat(ratings().valueStream().map(each -> each.get("fear").asInt()))
                .containsExactlyInAnyOrder(30, 50);
    }

    @Test
    void whatIsOutOfRangeIsTakenWithNothingLost() {
        Answer again = maya.submit(HERE, HERE, "rating0.fear", "20", "rating1.fear", "400");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[name=rating0.fear][checked]").val()).isEqualTo("20");
        assertThat(ratings()).isEmpty();
    }

    @Test
    void aRatingWithoutItsIdOrOfNothingThereIsIsRefusedInWords() {
        Answer unreadable = maya.submit(HERE, HERE, "id.rating0.", "nothing", "rating0.fear", "20");
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.page().text()).contains("couldn’t read that form");

        Answer unknown = maya.submit(HERE, HERE, "rating0.challenge", "walk-on-water", "rating0.fear", "20");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select("[role=alert]").text()).contains("a challenge from the library");
        assertThat(ratings()).isEmpty();
    }

    @Test
    void whoComesFromTheSuggestionsGoesBackThere() {
        assertThat(maya.get("/suggestions").page().select("a[href='%s']".formatted(FROM_SUGGESTIONS)))
                .hasSize(1);

        Answer saved = maya.submit(FROM_SUGGESTIONS, HERE, "rating2.fear", "40");

        assertThat(saved.location()).isEqualTo("/suggestions");
        assertThat(maya.follow(saved).page().select(".toast").text()).contains("Sorted by your ratings");
    }

    @Test
    void whoFearsThemLessBeginsWithSomethingHarder() {
        Visitor noor = TestServer.shared().newPerson();

        assertThat(difficultyAfterRating(maya, "0")).isGreaterThan(difficultyAfterRating(noor, "90"));
    }

    /// Of the first idea that is offered to one who rated all of them so.
    private static int difficultyAfterRating(Visitor who, String fear) {
        String[] rated = IntStream.range(0, 6)
                .boxed()
                .flatMap(number -> Stream.of("rating" + number + ".fear", fear))
                .toArray(String[]::new);
        who.submit(HERE, HERE, rated);

        JsonNode next = who.get("/api/v1/next").json();
        assertThat(next.at("/from/ratings").asInt()).isEqualTo(6);
        String first = next.at("/offered/0/challenge").asString();
        return who.get("/api/v1/challenges/" + first).json().get("difficulty").asInt();
    }

    private JsonNode ratings() {
        return maya.get("/api/v1/ratings").json().get("items");
    }
}
