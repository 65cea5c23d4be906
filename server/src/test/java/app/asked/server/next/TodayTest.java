package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TodayTest {
    private static final String OFFERED = ".card-next .tag, #suggested ~ .card a.item .small";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void suggestsFourFromSeveralDomainsEachWithItsReason() {
        Document today = maya.get("/suggestions").page();

        List<String> tags = today.select(OFFERED).eachText();
        assertThat(tags).hasSize(4);
        assertThat(new HashSet<>(tags.stream().map(TodayTest::domain).toList())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(today.text()).contains("An easy one to start with.");
    }

    @Test
    void anotherIdeaDealsTheNextOneUntilTheFirstComesAgain() {
        Document first = maya.get("/today").page();
        List<String> dealt = new ArrayList<>();
        for (Document today = first; dealt.size() < 5; today = another(today)) {
            dealt.add(today.select(".card-next h2").text());
        }

        assertThat(new HashSet<>(dealt)).hasSize(4);
        assertThat(dealt.getLast()).isEqualTo(dealt.getFirst());
    }

    @Test
    void afterAnAskRestLeadsAndTheNextAskIsOneLine() {
        Answer lived = maya.open("/asks/lived");
        String log = lived.page().select("main form[method=post]").attr("action");
        maya.submit(lived, log, "answer.answer", "no");

        Document today = maya.get("/today").page();

        assertThat(today.select(".card-next")).isEmpty();
        assertThat(today.select("form[action=/rests] .btn-main")).hasSize(1);
        assertThat(today.select("main").text()).contains("Some ideas for another time:");
    }

    @Test
    void aPausedJourneyIsACalmPageWithOneButtonAndAWayToLogAnAsk() {
        maya.submit("/journeys/new", "/journeys", "journey.kind", "thirty-days");
        String journey = maya.get("/api/v1/journeys").json().at("/items/0/id").asString();
        maya.submit("/journeys/" + journey, "/journeys/" + journey + "/pauses");

        Document today = maya.get("/today").page();

        assertThat(today.select("main .btn:not(.btn-bare)").eachText()).hasSize(1);
        assertThat(today.select("main a[href=/asks/lived]")).hasSize(1);
        assertThat(today.select(".card-next")).isEmpty();
    }

    @Test
    void whatLeftTodayIsOneTapAway() {
        assertThat(maya.get("/library").page().select("main a[href=/suggestions]"))
                .hasSize(1);
        assertThat(maya.get("/today").page().select("main a[href=/energies/today]"))
                .hasSize(1);
        maya.submit("/journeys/new", "/journeys", "journey.kind", "thirty-days");
        assertThat(maya.get("/journey").page().select("main a[href=/my-rules]")).hasSize(1);
    }

    private Document another(Document today) {
        return maya.get(today.select(".card-next a[href^=/today]").attr("href")).page();
    }

    @Test
    void whatIsExpectedWaitsUntilItIsAskedFor() {
        Document today = maya.get("/today").page();

        assertThat(today.select("details:not([open]) table.grounds")).hasSize(1);
        assertThat(today.select("details[open] table.grounds")).isEmpty();
        assertThat(today.select(".card-next details").text())
                .contains("Your fear at its worst: about")
                .contains("You don’t have an answer to this one yet.")
                .contains("These are rough guesses.");
    }

    @Test
    void theCountOfAsksIsTrueAfterOneIsDeletedToo() {
        String ask = "/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch();
        String when = "{\"at\": \"2025-11-05T10:00:00Z\", \"zone\": \"Etc/UTC\"}";
        maya.put(ask, "{\"challenge\": \"high-five\", \"planned\": " + when + "}");
        maya.put(ask + "/answer", "{\"asked\": " + when + ", \"answer\": \"no\"}");
        assertThat(maya.get("/journey").page().text())
                .contains("You’ve asked once so far.")
                .doesNotContain("never");

        maya.delete(ask);

        assertThat(maya.get("/journey").page().text()).contains("You haven’t asked for anything yet.");
    }

    @Test
    void aWishChangesWhatIsOffered() {
        Document today = maya.get("/suggestions?pace=gentle&domain=work&channel=&noes=80")
                .page();

        assertThat(today.select(OFFERED).eachText())
                .isNotEmpty()
                .allMatch(tag -> domain(tag).equals("Work"));
        assertThat(today.select("#change input[checked]").eachAttr("value")).containsExactly("gentle", "work", "");
    }

    @Test
    void whereAWishLeavesNothingItSaysSoAndOneTapWidensIt() {
        Set<String> hidden = new HashSet<>();
        for (Document today = maya.get("/today?domain=money").page();
                !today.select(OFFERED).isEmpty();
                today = maya.get("/today?domain=money").page()) {
            today.select(".card-next a[href^=/library/]").forEach(link -> hide(link, hidden));
        }
        Document today = maya.get("/today?domain=money").page();

        assertThat(today.select("main").text()).contains("there are none left today");
        assertThat(today.select("a[href=/suggestions]")).isNotEmpty();
        assertThat(maya.get(today.select("section.card a.btn-main").attr("href"))
                        .page()
                        .select(OFFERED))
                .isNotEmpty();
        assertThat(maya.get("/today?domain=money&hidden=shown").page().select(OFFERED))
                .isNotEmpty();
    }

    private void hide(Element link, Set<String> hidden) {
        String id = link.attr("href").replaceFirst(".*(?:/library/|challenge=)([^&/]+).*", "$1");
        if (hidden.add(id)) {
            maya.put("/api/v1/challenges/" + id + "/hidden", "");
        }
    }

    @Test
    void thePaceStandsUntilItIsWishedOtherwise() {
        Answer sent = maya.submit(maya.get("/suggestions"), "/wish", "pace", "gentle", "domain", "work", "channel", "");

        assertThat(sent.location()).isEqualTo("/today?domain=work&channel=");
        assertThat(wishedFor("/suggestions?domain=work&channel=")).containsExactly("gentle", "work", "");
        assertThat(wishedFor("/suggestions")).containsExactly("gentle", "", "");
        assertThat(maya.get("/api/v1/wish").json().at("/pace").asString()).isEqualTo("gentle");
        assertThat(offered("/api/v1/next")).isEqualTo(offered("/api/v1/next?pace=gentle"));
    }

    @Test
    void anotherPaceForOneLookChangesNothingThatStands() {
        maya.put("/api/v1/wish", "{\"pace\": \"gentle\"}");

        assertThat(wishedFor("/suggestions?pace=brisk")).containsExactly("brisk", "", "");
        assertThat(wishedFor("/suggestions")).containsExactly("gentle", "", "");
    }

    @Test
    void aWishThatWasTakenBackIsOver() {
        maya.put("/api/v1/wish", "{\"pace\": \"brisk\"}");
        assertThat(wishedFor("/suggestions")).containsExactly("brisk", "", "");

        maya.delete("/api/v1/wish");

        assertThat(wishedFor("/suggestions")).containsExactly("steady", "", "");
        assertThat(maya.get("/api/v1/wish").status()).isEqualTo(404);
        maya.submit(maya.get("/suggestions"), "/wish", "pace", "gentle");
        assertThat(wishedFor("/suggestions")).containsExactly("gentle", "", "");
    }

    @Test
    void aPaceThatIsNoneIsNotKept() {
        Answer sent = maya.submit(maya.get("/suggestions"), "/wish", "pace", "breakneck");

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select("#pace .heed-line")).hasSize(1);
        assertThat(maya.get("/api/v1/wish").status()).isEqualTo(404);
    }

    @Test
    void aWishMadeElsewhereIsToldAndStaysUntilItIsSentAgain() {
        Answer other = maya.get("/suggestions");
        maya.submit("/suggestions", "/wish", "pace", "gentle");

        Answer told = maya.submit(other, "/wish", "pace", "brisk");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#pace .heed-line").text()).startsWith("Saved now: ");
        assertThat(maya.get("/api/v1/wish").json().at("/pace").asString()).isEqualTo("gentle");
        maya.submit(told, "/wish");
        assertThat(maya.get("/api/v1/wish").json().at("/pace").asString()).isEqualTo("brisk");
    }

    @Test
    void ratedGoneBackToAndRatedAgainItIsChanged() {
        Answer page = maya.get("/suggestions");
        maya.submit(page, "/ratings", "rating0.fear", "30");

        maya.submit(page, "/ratings", "rating0.fear", "80");

        var kept = maya.get("/api/v1/ratings").json().at("/items");
        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/fear").asInt()).isEqualTo(80);
    }

    @Test
    void aWishThatIsNoneIsLeftAside() {
        assertThat(maya.get("/today?pace=breakneck&noes=900").page().select(".card-next"))
                .hasSize(1);
    }

    @Test
    void theApiOffersTheFirstThree() {
        Document today = maya.get("/suggestions").page();

        var offered = maya.get("/api/v1/next").json().at("/offered");

        assertThat(offered.valueStream().map(each -> each.at("/title").asString()))
                .containsExactlyElementsOf(
                        today.select("#suggested ~ .card a.item h3").eachText().subList(0, 3));
    }

    @Test
    void ratingsAreKeptOnceAndOrderTheSameFour() {
        Answer page = maya.get("/suggestions");
        Document before = page.page();
        String[] rated = {"rating0.fear", "30", "rating1.fear", "20", "rating2.fear", "10", "rating3.fear", "15"};

        Answer sent = maya.submit(page, "/ratings", rated);
        maya.submit(page, "/ratings", rated);

        assertThat(sent.location()).isEqualTo("/today");
        var kept = maya.get("/api/v1/ratings").json().at("/items");
        assertThat(kept).hasSize(4);
        assertThat(kept).allMatch(rating -> rating.at("/for").asString().equals("next"));
        Document after = maya.get("/suggestions").page();
        assertThat(after.select("input[name$=challenge]").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(
                        before.select("input[name$=challenge]").eachAttr("value"));
    }

    @Test
    void aRatingOutsideTheScaleIsAskedForAgain() {
        Answer page = maya.get("/suggestions");

        Answer again = maya.submit(page, "/ratings", "rating0.fear", "130");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#rate").hasAttr("open")).isTrue();
        assertThat(maya.get("/api/v1/ratings").json().at("/items")).isEmpty();
    }

    private List<String> wishedFor(String address) {
        return maya.get(address).page().select("#change input[checked]").eachAttr("value");
    }

    private String offered(String address) {
        return maya.get(address).json().at("/offered").toString();
    }

    private static String domain(String tag) {
        return tag.substring(0, tag.indexOf(" · "));
    }
}
