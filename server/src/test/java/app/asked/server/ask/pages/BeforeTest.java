package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class BeforeTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void theFormComesWithNothingChosenAndAtMostThreeScales() {
        Document page = maya.open(Asking.HIGH_FIVE).page();

        assertThat(page.select("[data-scale]")).hasSize(3);
        assertThat(page.select(".cells input[checked]"))
                .allMatch(cell -> cell.val().isEmpty());
        assertThat(page.select(".chip input[checked]")).isEmpty();
        assertThat(page.text()).doesNotContain("estimate");
    }

    @Test
    void whoeverLooksAheadIsAskedWhomTheyWillAskAndGoesBack() {
        Document ahead = maya.open(Asking.HIGH_FIVE).page();
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "no");

        assertThat(ahead.text()).contains("Who will you ask?").doesNotContain("Who did you ask?", "Not today");
        assertThat(ahead.select(".bar a[href=/today]").text()).isEqualTo("Back");
        assertThat(maya.get(ask.path("forecast")).page().text()).contains("Who did you ask?");
    }

    @Test
    void aGuessIsKeptExactlyWithWhatStoodBeside() {
        Answer saved = maya.submit(
                "/asks/new?challenge=high-five&from=high-five,pet-dog",
                Asking.FORECAST,
                "forecast.chanceOfNo",
                "60",
                "forecast.fear",
                "50",
                "forecast.feared",
                "bother",
                "forecast.fearedChance",
                "30",
                "ask.who",
                "a dog walker",
                "ask.place",
                "the park");
        JsonNode ask = Asking.sent(maya, saved).kept();

        assertThat(ask.at("/state").asString()).isEqualTo("planned");
        assertThat(ask.at("/challenge").asString()).isEqualTo("high-five");
        assertThat(ask.at("/chosenFrom")).map(JsonNode::asString).containsExactly("high-five", "pet-dog");
        assertThat(ask.at("/who").asString()).isEqualTo("a dog walker");
        assertThat(ask.at("/forecast/chanceOfNo").asInt()).isEqualTo(60);
        assertThat(ask.at("/forecast/fear").asInt()).isEqualTo(50);
        assertThat(ask.at("/forecast/feared").asString()).isEqualTo("I bother them");
        assertThat(ask.at("/forecast/fearedChance").asInt()).isEqualTo(30);
        assertThat(Instant.parse(ask.at("/forecast/preparedFrom").asString()))
                .isBeforeOrEqualTo(Instant.parse(ask.at("/forecast/made/at").asString()));
    }

    @Test
    void aFormLeftBlankIsAnAskWithoutAForecast() {
        Asking ask = Asking.of(maya);

        assertThat(ask.kept().has("forecast")).isFalse();
        assertThat(maya.get(ask.path("go")).status()).isEqualTo(200);
    }

    @Test
    void anUntouchedScaleIsStoredAsAbsent() {
        JsonNode forecast = Asking.of(maya, "forecast.fear", "0").kept().at("/forecast");

        assertThat(forecast.at("/fear").asInt()).isZero();
        assertThat(forecast.has("chanceOfNo")).isFalse();
        assertThat(forecast.has("feared")).isFalse();
        assertThat(forecast.has("fearedChance")).isFalse();
    }

    @Test
    void nothingMuchIsNoFearAndIsNotAskedAbout() {
        Asking ask =
                Asking.of(maya, "forecast.fear", "20", "forecast.feared", "nothing", "forecast.fearedChance", "50");

        assertThat(ask.kept().at("/forecast/fear").asInt()).isEqualTo(20);
        assertThat(ask.kept().at("/forecast").has("feared")).isFalse();
        assertThat(ask.kept().at("/forecast").has("fearedChance")).isFalse();
        assertThat(maya.get(ask.path("log")).page().select("[name=answer.cameTrue]"))
                .isEmpty();
    }

    @Test
    void ownWordsStandAboveATappedOutcome() {
        Asking ask = Asking.of(maya, "forecast.feared", "laugh", "fearedOwn", "They quote poetry at me");

        assertThat(ask.kept().at("/forecast/feared").asString()).isEqualTo("They quote poetry at me");
    }

    @Test
    void sendingTheFormTwiceIsOneAsk() {
        Answer page = maya.open(Asking.HIGH_FIVE);
        String first = maya.submit(page, Asking.FORECAST, "forecast.fear", "40").location();
        JsonNode once = new Asking(maya, first.split("/", -1)[2]).kept();

        assertThat(maya.submit(page, Asking.FORECAST, "forecast.fear", "40").location())
                .isEqualTo(first);
        assertThat(new Asking(maya, first.split("/", -1)[2]).kept()).isEqualTo(once);
        assertThat(maya.get("/api/v1/asks").json().at("/items")).hasSize(1);
    }

    @Test
    void whatNeedsAnotherLookKeepsWhatWasTyped() {
        Answer again = maya.submit(
                Asking.HIGH_FIVE,
                Asking.FORECAST,
                "forecast.fear",
                "70",
                "forecast.chanceOfNo",
                "130",
                "fearedOwn",
                "x".repeat(201),
                "ask.who",
                "a barista");

        assertThat(again.status()).isEqualTo(422);
        Document page = again.page();
        assertThat(page.select("[name=forecast.fear][checked]").val()).isEqualTo("70");
        assertThat(page.select("[name=fearedOwn]").val()).hasSize(201);
        assertThat(page.select("[name=ask.who]").val()).isEqualTo("a barista");
        assertThat(page.select("main .heed-line")).hasSize(2);
        assertThat(maya.get("/api/v1/asks").json().at("/items")).isEmpty();
    }

    @Test
    void whoAsksAgainMakesTheSameGuessInOneTap() {
        Asking first = Asking.fearing(maya);
        first.log("answer.answer", "no");
        Answer page = maya.open("/asks/again?of=" + first.id());

        assertThat(page.page().select(".cells input[checked]"))
                .allMatch(cell -> cell.val().isEmpty());
        Asking second = Asking.sent(maya, maya.submit(page, Asking.FORECAST, "same", first.id()));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.kept().at("/forecast/fear").asInt()).isEqualTo(50);
        assertThat(second.kept().at("/forecast/feared").asString()).isEqualTo("They laugh at me");
        assertThat(second.kept().at("/forecast/recalled").asBoolean()).isFalse();
    }

    @Test
    void theirOwnGuessComesBeforeTheKnownOne() {
        Asking guessed = Asking.of(maya, "forecast.chanceOfNo", "70");
        Asking silent = Asking.of(maya);

        assertThat(maya.get(guessed.path("go")).page().select("main p.soft").text())
                .startsWith("You expect about 7 out of 10 people to say no. We estimate");
        assertThat(maya.get(silent.path("go")).page().select("details p.soft").text())
                .startsWith("We estimate");
        assertThat(maya.get("/asks/" + silent.id()).body()).doesNotContain("estimate");
    }

    @Test
    void theSmallerVersionIsAnotherGuessAndDropsNothingUntilThatIsSaved() {
        Asking ask = Asking.fearing(maya);
        String smaller = maya.get(ask.path("go"))
                .page()
                .select("a[href$=version=smaller]")
                .attr("href");

        Document form = maya.get(smaller).page();

        assertThat(form.select("[name=ask.version]").val()).isEqualTo("smaller");
        assertThat(form.select("[name=forecast.fear][checked]")).isNotEmpty();
        assertThat(ask.kept().at("/version").asString()).isEqualTo("as-is");
        assertThat(ask.kept().has("forecast")).isTrue();
        maya.submit(smaller, ask.path("forecast"), "forecast.fear", "20");
        assertThat(ask.kept().at("/version").asString()).isEqualTo("smaller");
        assertThat(ask.kept().at("/title").asString()).isNotEqualTo("Ask a stranger for a high five");
        assertThat(ask.kept().at("/forecast/fear").asInt()).isEqualTo(20);
    }

    @Test
    void aGuessOfAfterwardsIsARecalledOne() {
        Asking ask = Asking.of(maya);
        ask.log("answer.answer", "yes");

        maya.submit(ask.path("forecast"), ask.path("forecast"), "forecast.fear", "80");

        assertThat(ask.kept().at("/forecast/recalled").asBoolean()).isTrue();
    }

    @Test
    void nobodySeesAnothersAsk() {
        Asking ask = Asking.fearing(maya);
        Visitor tomas = TestServer.shared().newPerson();

        for (String page : new String[] {"go", "forecast", "log", "saved", "backed-out", "harm", "story"}) {
            assertThat(tomas.get(ask.path(page)).status()).as(page).isEqualTo(404);
        }
        assertThat(tomas.get("/asks/" + ask.id()).status()).isEqualTo(404);
        assertThat(tomas.get("/asks/again?of=" + ask.id()).status()).isEqualTo(404);
        assertThat(tomas.open("/check-ins/new?asks=" + ask.id()).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsSaidKindly() {
        assertThat(maya.get("/asks/new?challenge=no-such-challenge").status()).isEqualTo(404);
        assertThat(maya.get("/asks/new").location()).isEqualTo("/library");
        assertThat(maya.get("/asks/not-an-id/go").status()).isEqualTo(404);
        assertThat(maya.get("/asks/again?of=nothing").status()).isEqualTo(404);
    }
}
