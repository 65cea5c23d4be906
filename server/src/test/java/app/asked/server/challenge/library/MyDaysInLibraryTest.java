package app.asked.server.challenge.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The library, to somebody who told about their days.
class MyDaysInLibraryTest {
    private static final String LINE = "div.tight:has(> p > a[href='/my-days?back=/library'])";
    private static final String OTHERWISE = LINE + " a[href^='/library']";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void whoToldNothingSeesAllAndNoWordAboutIt() {
        assertThat(open("/library").select(LINE)).isEmpty();
    }

    @Test
    void whatDaysRuleOutIsCountedAndOneTapAway() {
        asksByMessage();

        Document fitting = open("/library");

        assertThat(fitting.select(LINE).text()).matches("\\d+ ideas don’t fit your daily life\\. Show all ideas .*");
        assertThat(smalls(fitting)).isNotEmpty().allMatch(small -> small.contains("By message"));
        Document all = open(fitting.select(OTHERWISE).attr("href"));
        assertThat(smalls(all)).anyMatch(small -> small.contains("In person"));
        assertThat(all.select(LINE).text())
                .matches("\\d+ of these don’t fit your daily life\\. Show only what fits me .*");
        Document again = open(all.select(OTHERWISE).attr("href"));
        assertThat(smalls(again)).isEqualTo(smalls(fitting));
    }

    @Test
    void lookingBeyondStaysWhileOneFilters() {
        asksByMessage();

        String filtered = maya.submit("/library?days=any", "/library", "level", "bold")
                .page()
                .select(LINE)
                .text();

        assertThat(filtered).contains("Show only what fits me");
    }

    @Test
    void whoLooksForWordsFindsAllThatThereIs() {
        asksByMessage();

        Document found = open("/library?q=high+five");

        assertThat(found.select("main section h3").eachText()).contains("Ask a stranger for a high five");
        assertThat(found.select(LINE)).isEmpty();
        assertThat(found.select("li:has(h3:contains(high five)) .small").text())
                .contains("may not fit your daily life");
        assertThat(open("/library?q=text+a+friend").select("main .small").text())
                .contains("By message");
    }

    @Test
    void whereNothingWasToldNothingIsMarked() {
        assertThat(open("/library?q=high+five").text()).doesNotContain("may not fit your daily life");
    }

    @Test
    void whatOneMadeOrMarkedOneselfIsNeverSetAside() {
        maya.put(
                "/api/v1/challenges/" + UuidCreator.getTimeOrderedEpoch(),
                "{\"title\": \"Ask the baker for yesterday’s bread\", \"domain\": \"strangers\", \"channel\": \"in-person\","
                        + " \"difficulty\": 30}");
        maya.put("/api/v1/challenges/high-five/favourite", "");
        asksByMessage();

        assertThat(open("/library?origin=own").text()).contains("Ask the baker for yesterday’s bread");
        assertThat(open("/library?favourite=true").text()).contains("Ask a stranger for a high five");
    }

    @Test
    void anIdeaOfOnesOwnIsGuessedInAWayOneCanAskAndNothingIsInItsWay() {
        asksByMessage();

        Answer quick = maya.submit("/challenges/new", "/challenges/*", "own.title", "Ask for a song");
        Answer told = maya.submit(
                "/challenges/new",
                "/challenges/*",
                "own.title",
                "Ask a neighbor for a chair",
                "own.channel",
                "in-person");

        String own = quick.location().replace("/library/", "/api/v1/challenges/");
        assertThat(maya.get(own).json().at("/channel").asString()).isEqualTo("message");
        assertThat(maya.follow(told).page().select("article").text())
                .contains("In person")
                .doesNotContain("This one");
    }

    @Test
    void anIdeaSaysWhatIsInTheWay() {
        assertThat(open("/library/high-five").select("article").text()).doesNotContain("This one");
        asksByMessage();

        Document one = open("/library/high-five");

        assertThat(one.select("p:has(a[href='/my-days?back=/library/high-five'])")
                        .text())
                .startsWith("This one is in person.");
        assertThat(one.select("article .btn-main")).hasSize(1);
    }

    @Test
    void anIdeaForADayOnWhichItComesUpSaysSo() {
        assertThat(open("/library/any-news").select("article .small").text()).contains("For when it comes up");
        assertThat(open("/library?q=any+news").select("main .item .small").text())
                .contains("For when it comes up");
    }

    @Test
    void needsNameWhatOneCanSeeToAndNothingElse() {
        String phone = open("/library?channel=phone").select("main .item").attr("href");

        assertThat(open(phone).select("article").text()).doesNotContain("say it out loud", "to hear the answer");
    }

    private void asksByMessage() {
        maya.put("/api/v1/my-days", "{\"ways\": [\"message\"]}");
    }

    private static List<String> smalls(Document page) {
        return page.select("main section .item .small").eachText();
    }

    private Document open(String path) {
        return maya.get(path).page();
    }
}
