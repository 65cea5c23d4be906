package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.care.FactSource;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The essay's month, as its person sees it.
@OnBothDatabases
class InsightsTest {
    private static final TestServer SERVER = TestServer.start("asked.demo=true");
    private static final Visitor MAYA = SERVER.visitor();

    @BeforeAll
    static void comesIn() {
        MAYA.get("/");
    }

    @AfterAll
    static void closes() {
        SERVER.close();
    }

    @Test
    void eachInsightIsASentenceAPictureItsTableAndHowSureAStatementIs() {
        Document page = MAYA.get("/insights").page();

        assertThat(page.select("figure.chart")).hasSizeGreaterThan(8).allSatisfy(figure -> {
            assertThat(figure.select("h2").text()).isNotBlank();
            assertThat(figure.select("> p.small b").eachText())
                    .isSubsetOf(
                            "Might be a pattern, might be chance.",
                            "Probably a real change.",
                            "Very likely a real change.");
            assertThat(figure.select("> p").eachText()).doesNotContain("");
            assertThat(figure.select("table tbody tr")).isNotEmpty();
            assertThat(figure.select("details").text()).contains("What would change this:");
        });
    }

    @Test
    void theThreeThatSayMostComeFirstAndTheOthersAreFolded() {
        Document page = MAYA.get("/insights").page();

        assertThat(page.select("figure.chart:not(details figure)")).hasSize(3);
        assertThat(page.select("figure.chart:not(details figure) p.small b")).isEmpty();
        assertThat(page.select("figure.chart:not(details figure)").eachAttr("id"))
                .containsExactly("belief", "feared-and-happened", "feared-and-real");
        assertThat(page.select("#others:not([open]) > summary").text()).matches("Show \\d+ more");
        assertThat(page.select("#others figure.chart")).hasSizeGreaterThan(5);
    }

    @Test
    void eachPictureHasATitleAndADescription() {
        Document page = MAYA.get("/insights").page();

        assertThat(page.select("figure.chart > svg")).hasSizeGreaterThan(6).allSatisfy(svg -> {
            assertThat(svg.select("title").text()).isNotBlank();
            assertThat(svg.select("desc").text()).isNotBlank();
            assertThat(svg.attr("aria-labelledby").split(" "))
                    .allSatisfy(id -> assertThat(svg.select("#" + id)).hasSize(1));
        });
    }

    @Test
    void theSentencesSayWhatTheAuthorFoundAndNoMore() {
        Document page = MAYA.get("/insights").page();

        assertThat(page.select("#sting").text())
                .contains("hurt about 1.5 out of 10. The earlier ones averaged about 5 out of 10.");
        assertThat(page.select("#belief").text())
                .contains("your next guess moved about a third of the way toward what happened.");
        assertThat(page.select("#sting-by-domain").text()).contains("Work: when you didn’t get a yes, it hurt");
        assertThat(page.select("#energy").text()).contains("Your energy was lowest in week 3: about 2 out of 10");
        assertThat(page.select("#noes-by-week").text()).contains("In week 1 you asked four times and got two no’s.");
        assertThat(page.select("figure.chart p.small b").eachText()).noneMatch(said -> said.contains("real"));
        assertThat(page.select("#later").text())
                .contains(
                        "Your fear when you imagine ten asks",
                        "You have 4 so far",
                        "When you bend one of your own rules");
    }

    @Test
    void thePageHasNoStyleOfItsOwnAndNothingFromElsewhere() {
        Answer answer = MAYA.get("/insights");

        assertThat(answer.page().select("main [style]")).isEmpty();
        assertThat(answer.page().html()).doesNotContain("NaN", "Infinity", "{count");
    }

    @Test
    void theApiAnswersTheSameAsData() {
        JsonNode json = MAYA.get("/api/v1/insights").json();

        List<JsonNode> items =
                StreamSupport.stream(json.get("items").spliterator(), false).toList();
        assertThat(items).hasSize(21);
        JsonNode sting = items.stream()
                .filter(item -> item.get("key").asString().equals("sting"))
                .findFirst()
                .orElseThrow();
        assertThat(sting.get("level").asString()).isEqualTo("description");
        assertThat(sting.get("count").asInt()).isEqualTo(9);
        assertThat(sting.at("/table/columns/0").asString()).isEqualTo("no");
        assertThat(sting.at("/table/rows")).hasSize(9);
    }

    /// A fact that is told carries the tag of having been read in its source; the care files hold no other.
    @Test
    void everySourceIsAVerifiedFact() {
        FactSource verified = SERVER.bean(FactSource.class);
        JsonNode json = MAYA.get("/api/v1/insights").json();

        List<String> cited = StreamSupport.stream(json.get("items").spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.get("sources").spliterator(), false))
                .map(JsonNode::asString)
                .toList();

        assertThat(cited)
                .contains("bohns-2016", "pittig-2023")
                .allMatch(id -> verified.fact(id).isPresent());
    }

    @Test
    void aNewPersonFindsSomethingToStartFrom() {
        Visitor noor = TestServer.shared().newPerson();

        assertThat(noor.get("/insights").page().select(".empty")).hasSize(1);
        assertThat(noor.get("/api/v1/insights").json().get("items")).hasSize(21);
        assertThat(noor.get("/insights/words").page().select("main").text()).contains("You’ve written 0 so far");
    }
}
