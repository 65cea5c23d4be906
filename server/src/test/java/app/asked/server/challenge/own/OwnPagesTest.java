package app.asked.server.challenge.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class OwnPagesTest {
    private static final String LIE = "Tell a cashier it is my birthday when it is not";
    private static final String SWAP = "Could you wish me a happy birthday a few months early?";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void oneLineIsEnough() {
        Answer saved = write("own.title", "Ask the baker for her favourite bread");
        Answer shown = maya.follow(saved);

        assertThat(shown.page().select("h1").text()).isEqualTo("Ask the baker for her favourite bread");
        assertThat(shown.page().select("[role=status]").text()).contains("Saved");
        assertThat(maya.get("/library").page().select("section:has(#own) h3").eachText())
                .containsExactly("Ask the baker for her favourite bread");
    }

    @Test
    void anIdeaFromTheLibraryIsTakenOver() {
        Answer form = maya.submit("/library", "/challenges/new/*", "own.title", "Ask for a song");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.page().select("[name=own.title]").text()).isEqualTo("Ask for a song");
    }

    @Test
    void everythingElseIsKeptAndComesBackForAChange() {
        Answer saved = write(
                "own.title", "Ask for\na song",
                "own.how", "At the station.",
                "own.opening", "Would you play one for me?",
                "own.exit", "Thank you for the music.",
                "own.firstStep", "Walk to the station.",
                "own.domain", "play-and-performance",
                "own.channel", "in-person",
                "own.difficulty", "30",
                "own.smaller.title", "Listen to one song",
                "own.bolder.title", "Ask to sing along",
                "own.funny", "true",
                "own.check.honest", "yes",
                "own.check.easyToRefuse", "not-sure");
        JsonNode own = own(saved);
        Answer again = maya.submit(edit(saved), "/challenges/" + id(saved));

        assertThat(own.at("/title").asString()).isEqualTo("Ask for a song");
        assertThat(own.at("/smaller/difficulty").asInt()).isEqualTo(15);
        assertThat(own.at("/bolder/difficulty").asInt()).isEqualTo(65);
        assertThat(own.at("/funny").asBoolean()).isTrue();
        assertThat(again.location()).isEqualTo(saved.location());
        assertThat(own(saved)).isEqualTo(own);
    }

    @Test
    void whatTheFormDoesNotAskForStaysAsItWas() {
        String path = "/api/v1/challenges/01a19b45-b800-7000-8000-000000000077";
        maya.put(path, """
                {"title": "Ask for tea", "domain": "work", "channel": "email", "difficulty": 33, "needs": ["friend"],
                 "chanceOfNo": {"value": 12}, "dependsOnPlace": true, "smaller": {"title": "Ask for milk", "difficulty": 31}}
                """);
        JsonNode before = maya.get(path).json();

        maya.submit(
                "/challenges/01a19b45-b800-7000-8000-000000000077/edit",
                "/challenges/01a19b45-b800-7000-8000-000000000077");

        assertThat(maya.get(path).json()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "own.domain, moon, own.domain",
        "own.channel, pigeon, own.channel",
        "own.difficulty, high, own.difficulty",
        "own.difficulty, 101, own.difficulty",
        "own.check.honest, perhaps, own.check.honest",
        "own.colour, red, own.colour"
    })
    void whatNeedsAnotherLookIsSaidAndWhatWasTypedStays(String field, String value, String errors) {
        Answer again = write("own.title", "Ask for a song", "own.how", "At the station.", field, value);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("main [role=alert] a").eachAttr("href")).containsExactly("#" + errors);
        assertThat(again.page().select("[name=own.how]").text()).isEqualTo("At the station.");
        assertThat(again.page().select("details[open] [name=own.how]")).hasSize(1);
    }

    @Test
    void anIdeaHasAtLeastOneLine() {
        Answer again = write("own.title", " ", "own.how", "At the station.");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("main [role=alert] a").eachAttr("href")).containsExactly("#own.title");
        assertThat(again.page().select("[name=own.how]").text()).isEqualTo("At the station.");
    }

    @Test
    void nothingIsSmallerThanTheSmallest() {
        Answer again = write("own.title", "Ask for a song", "own.difficulty", "0", "own.smaller.title", "Hum");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[id=own.smaller.title-problem]").text())
                .startsWith("Your idea is already as easy as it gets.");
    }

    @Test
    void aSignIsToldInOneLineWithOneSwap() {
        Answer told = write("own.title", LIE);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select("main [role=alert]").text())
                .contains("If it isn’t your birthday, saying so may feel wrong later.", "How about: “" + SWAP + "”");
        assertThat(told.page().select("main [role=alert] .btn").eachText())
                .containsExactly("Use this one", "Edit mine", "Keep mine");
        assertThat(told.page().select("a.btn[href=#own.title]")).hasSize(1);
        assertThat(told.page().select("[name=own.title]").text()).isEqualTo(LIE);
        assertThat(mine()).isEmpty();
    }

    @Test
    void theSwapTakesThePlaceOfTheLine() {
        Answer saved = press(write("own.title", LIE), "use", "not-honest");

        assertThat(own(saved).at("/title").asString()).isEqualTo(SWAP);
        assertThat(own(saved).at("/flags")).isEmpty();
    }

    @Test
    void inALongerTextTheSwapTakesThePlaceOfOneSentence() {
        Answer told = write(
                "own.title", "Ask the baker for cake",
                "own.how", "🎂 Walk in. Tell them it is my birthday when it is not. Smile.");

        Answer saved = press(told, "use", "not-honest");

        assertThat(own(saved).at("/how").asString()).isEqualTo("🎂 Walk in. " + SWAP + " Smile.");
    }

    @Test
    void whatIsKeptCarriesAPrivateMarkUntilTheWordsChange() {
        Answer saved = press(write("own.title", LIE), "keep", "not-honest");
        Answer shown = maya.follow(saved);

        assertThat(shown.page().select("[role=status]").text())
                .contains("Saved as you wrote it. Asked won’t suggest it.");
        assertThat(shown.page().select("article").text()).contains("Saved as is.");
        assertThat(own(saved).at("/flags/0").asString()).isEqualTo("not-honest");
        assertThat(maya.submit(edit(saved), "/challenges/" + id(saved)).location())
                .isEqualTo(saved.location());
        assertThat(own(saved).at("/flags")).hasSize(1);

        maya.submit(edit(saved), "/challenges/" + id(saved), "own.title", "Ask for an early birthday wish");
        assertThat(own(saved).at("/flags")).isEmpty();
    }

    @Test
    void aTapIsASignToo() {
        Answer told = write("own.title", "Ask the baker for cake", "own.check.honest", "no");
        Answer kept = press(told, "keep", "not-honest");

        assertThat(told.page().select("main [role=alert]").text()).contains("You said it’s not quite true.");
        assertThat(own(kept).at("/flags/0").asString()).isEqualTo("not-honest");
        maya.submit(edit(kept), "/challenges/" + id(kept));
        assertThat(own(kept).at("/flags")).as("the same words, with no new tap").hasSize(1);
    }

    @Test
    void theSwapOfATapIsWhatToSayFirst() {
        Answer saved = press(
                write("own.title", "Ask the baker for cake", "own.check.easyToRefuse", "no"), "use", "no-made-hard");

        assertThat(own(saved).at("/opening").asString()).isEqualTo("Can I ask you something? It’s okay to say no.");
        assertThat(own(saved).at("/flags")).isEmpty();
    }

    @Test
    void signsAreToldOneAfterAnother() {
        Answer first = write("own.title", LIE, "own.check.gladOfYes", "no");
        Answer second = press(first, "keep", "not-honest");
        Answer saved = press(second, "keep", "yes-unwanted");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("main [role=alert]").text()).contains("you wouldn’t be glad.");
        assertThat(own(saved).at("/flags").valueStream().map(JsonNode::asString))
                .containsExactly("not-honest", "yes-unwanted");
    }

    @Test
    void deletingCanBeUndone() {
        Answer saved = write("own.title", "Ask for a song");

        Answer deleted = maya.follow(maya.submit(saved.location(), "/challenges/" + id(saved) + "/delete"));

        assertThat(maya.get(saved.location()).status()).isEqualTo(404);
        assertThat(deleted.page().select("[role=status]").text()).contains("Deleted");
        assertThat(maya.submit(deleted, "/challenges/" + id(saved) + "/undo").location())
                .isEqualTo(saved.location());
        assertThat(maya.get(saved.location()).status()).isEqualTo(200);
    }

    @Test
    void sendingTheSameFormTwiceKeepsOne() {
        Answer form = maya.open("/challenges/new");

        maya.submit(form, action(form), "own.title", "Ask for a song");
        maya.submit(form, action(form), "own.title", "Ask for a song");

        assertThat(mine()).hasSize(1);
    }

    @Test
    void anothersIsNotThere() {
        Answer saved = write("own.title", "Ask for a song");
        Visitor noor = TestServer.shared().newPerson();
        Answer form = noor.open("/challenges/new");

        assertThat(noor.get(saved.location()).status()).isEqualTo(404);
        assertThat(noor.get("/challenges/" + id(saved) + "/edit").status()).isEqualTo(404);
        assertThat(noor.get("/challenges/high-five/edit").status()).isEqualTo(404);
        var csrf = form.page().expectFirst("input[type=hidden]");
        assertThat(noor.post("/challenges/" + id(saved) + "/delete", csrf.attr("name"), csrf.val())
                        .status())
                .isEqualTo(404);
        assertThat(maya.get(saved.location()).status()).isEqualTo(200);
    }

    private Answer write(String... namesAndValues) {
        Answer form = maya.open("/challenges/new");
        return maya.submit(form, action(form), namesAndValues);
    }

    private Answer press(Answer told, String button, String sign) {
        return maya.submit(told, action(told), button, sign);
    }

    private static String action(Answer form) {
        return form.page().expectFirst("form[action^=/challenges/]").attr("action");
    }

    private Answer edit(Answer saved) {
        return maya.get("/challenges/" + id(saved) + "/edit");
    }

    private static String id(Answer saved) {
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        return saved.location().replace("/library/", "");
    }

    private JsonNode own(Answer saved) {
        return maya.get("/api/v1/challenges/" + id(saved)).json();
    }

    private List<JsonNode> mine() {
        return maya.get("/api/v1/challenges?origin=own")
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }
}
