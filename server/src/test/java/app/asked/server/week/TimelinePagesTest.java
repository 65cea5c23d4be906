package app.asked.server.week;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All asks, and all of one challenge.
@OnBothDatabases
class TimelinePagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void atFirstThereIsNothingToApologiseTo() {
        assertThat(page("/timeline").select(".empty").text()).contains("No asks yet.");
        assertThat(page("/library/high-five/asks").select(".empty")).hasSize(1);
    }

    @Test
    void everyAskStandsThereNewestFirst() {
        Diary diary = Diary.onDay(26, maya).livesTheEssaysMonth();
        diary.plans(27, "ask-the-time");
        diary.turnsBack(1, "high-five");

        List<String> rows = page("/timeline").select(".item").eachText();

        assertThat(rows).hasSize(18);
        assertThat(rows.getFirst()).contains("what time it is", "Planned · somebody kind");
        assertThat(rows.getLast()).contains("high five", "Backed out");
    }

    @Test
    void moreIsOneTapAway() {
        Diary diary = Diary.onDay(20, maya);
        for (int ask = 0; ask < 35; ask++) {
            diary.asks(1 + ask / 2, "high-five", "yes");
        }

        Document first = page("/timeline?answer=yes");
        Document second = page(first.select(".acts a").attr("href"));

        assertThat(first.select(".item")).hasSize(30);
        assertThat(second.select(".item")).hasSize(5);
        assertThat(second.select(".acts a")).isEmpty();
        assertThat(first.select(".item").eachAttr("href"))
                .doesNotContainAnyElementsOf(second.select(".item").eachAttr("href"));
    }

    @Test
    void itCanBeNarrowedByWordsAnswerAndWeek() {
        Diary diary = Diary.onDay(26, maya).livesTheEssaysMonth();
        diary.asks(24, "ask-the-time", "yes", ", \"lesson\": \"A heron watched us.\"");
        diary.turnsBack(3, "high-five");

        assertThat(page("/timeline?q=HERON").select(".item")).hasSize(1);
        assertThat(page("/timeline?answer=no-reply").select(".item")).hasSize(2);
        assertThat(page("/timeline?answer=backed-out").select(".item")).hasSize(1);
        assertThat(page("/timeline?week=2").select(".item")).hasSize(5);
        assertThat(page("/timeline?week=2&answer=no&of=" + diary.journey()).select(".item"))
                .hasSize(2);
        assertThat(page("/timeline?q=ostrich").select(".empty").text()).contains("No matches.");
    }

    @ParameterizedTest
    @CsvSource({"cafe", "CAFÉ", "βορρας", "ΒΟΡΡΆΣ", "strasse", "Istanbul"})
    void ownWordsAreFoundWithoutTheirAccents(String wanted) {
        Diary.onDay(3, maya).asks(2, "high-five", "no", ", \"lesson\": \"Im Café, Βορράς, Straße, İstanbul.\"");

        assertThat(page("/timeline?q=" + URLEncoder.encode(wanted, UTF_8)).select(".item"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"roommate", "housemates", "petted+flatmate", "boss", "the+manager", "公園", "\uD83D\uDC15"})
    void ownWordsAreFoundAsIdeasAre(String wanted) {
        Diary diary = Diary.onDay(3, maya);
        diary.asks(
                2, "high-five", "no", ", \"lesson\": \"My flatmate pets dogs, my boss doesn’t. 大きな公園 \uD83D\uDC15\"");
        diary.asks(2, "high-five", "no", ", \"lesson\": \"It rained.\"");

        Document page = page("/timeline?q="
                + wanted.replace("公園", URLEncoder.encode("公園", UTF_8))
                        .replace("\uD83D\uDC15", URLEncoder.encode("\uD83D\uDC15", UTF_8)));

        assertThat(page.select(".item")).hasSize(1);
        assertThat(page.select(".item p:not(.small)").text()).startsWith("My flatmate");
    }

    @Test
    void anyWordsOfAnAskFindItAndTheLineIsShown() {
        Diary diary = Diary.onDay(3, maya);
        diary.asks(2, "high-five", "no", ", \"lesson\": \"It rained.\\nA heron watched us, \uD83D\uDE42 and left.\"");
        diary.asks(2, "pet-dog", "no", ", \"lesson\": \"No heron here.\"");

        Document page = page("/timeline?q=watched+heron");

        assertThat(page.select(".item")).hasSize(1);
        assertThat(page.select(".item p:not(.small)").text()).isEqualTo("A heron watched us, \uD83D\uDE42 and left.");
        assertThat(page("/timeline?q=five").select(".item p:not(.small)")).isEmpty();
    }

    @Test
    void aLongLineIsCutAroundTheWord() {
        String line = "\uD83D\uDE42".repeat(200) + " heron " + "\uD83D\uDE42".repeat(200);
        Diary.onDay(3, maya).asks(2, "high-five", "no", ", \"lesson\": \"" + line + "\"");

        assertThat(page("/timeline?q=heron").select(".item p:not(.small)").text())
                .contains("heron")
                .startsWith("…\uD83D\uDE42")
                .endsWith("\uD83D\uDE42…")
                .hasSizeLessThan(170);
    }

    @Test
    void whatWasSearchedForStays() {
        Diary.onDay(3, maya).asks(2, "high-five", "no");

        Document page = page("/timeline?q=high+five&answer=no&week=1");

        assertThat(page.select("[name=q]").val()).isEqualTo("high five");
        assertThat(page.select("option[selected]").eachText()).containsExactly("No", "Week 1");
    }

    @Test
    void aStrangeAddressGetsAClearAnswer() {
        Answer again = maya.get("/timeline?q=" + "x".repeat(201) + "&answer=maybe&week=many&after=never");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#q-problem")).hasSize(1);
        assertThat(again.page().select("[name=q]").val()).hasSize(201);
    }

    @Test
    void aChallengeHasAllItsAsks() {
        Diary.onDay(26, maya).livesTheEssaysMonth();

        Document page = page("/library/pet-dog/asks");

        assertThat(page.select("h1").text()).contains("dog");
        assertThat(page.select(".item")).hasSize(3);
        assertThat(maya.get("/library/no-such-challenge/asks").status()).isEqualTo(404);
    }

    @Test
    void nobodySeesTheAsksOfOthers() {
        Diary.onDay(26, maya).livesTheEssaysMonth();
        Visitor noor = TestServer.shared().newPerson();

        assertThat(noor.get("/timeline").page().select(".item")).isEmpty();
        assertThat(noor.get("/library/pet-dog/asks").page().select(".item")).isEmpty();
    }

    @Test
    void anAskThatLifeBroughtIsThereWithoutAChallenge() {
        Diary diary = Diary.onDay(3, maya);
        UUID ask = Diary.newId();
        maya.put("/api/v1/asks/" + ask, "{\"planned\": %s}".formatted(Diary.moment(diary.day(2), "00:01")));

        assertThat(page("/timeline").select(".item").text()).contains("Something I asked for");
    }

    private Document page(String path) {
        Answer answer = maya.get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.page();
    }
}
