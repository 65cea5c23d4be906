package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Looking back at a journey.
@OnBothDatabases
class LookBackPagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void withoutAJourneyThereIsAWayToOne() {
        Document page = page("/journey");

        assertThat(page.select(".empty h2").text()).isEqualTo("No journey yet.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/journeys/new");
    }

    @Test
    void itOpensOnThisWeekAndTellsTheOthersLatestFirst() {
        Diary.onDay(26, maya).livesTheEssaysMonth();

        Document page = page("/journey");

        assertThat(page.select("h1").text()).isEqualTo("In four weeks, you asked sixteen times.");
        assertThat(page.select(".week h2").eachText())
                .containsExactly("Week 4", "Week 3: The dip", "Week 2: A step up", "Week 1: Mild nerves");
        assertThat(page.select(".week .when").eachText()).containsExactly("This week");
        assertThat(page.select("#week-4 .item h3").eachText())
                .hasSize(4)
                .first()
                .asString()
                .contains("guard dog");
        assertThat(page.select("#week-2").text()).contains("5 asks, 1 yes, 2 no’s, 2 no replies", "Energy 6 out of 10");
    }

    @Test
    void theMorningAfterAWeekItOpensOnTheWeekThatIsOver() {
        Diary diary = Diary.onDay(8, maya);
        diary.asks(2, "pet-dog", "no");

        Document page = page("/journey");

        assertThat(page.select(".week h2").eachText()).containsExactly("Week 1", "Week 2");
        assertThat(page.select(".week .when").eachText()).containsExactly("This week is over. Your recap is ready");
        assertThat(page.select("#week-1 .item h3").eachText()).hasSize(1);

        diary.closesWeek(1, "Mild nerves", 70);
        assertThat(page("/journey").select(".week h2").eachText()).containsExactly("Week 2", "Week 1: Mild nerves");
    }

    @Test
    void aBusyYearShowsItsLatestWeeksFirst() {
        Diary diary = Diary.onDay(27, maya);
        for (int day = 1; day <= 27; day++) {
            for (int ask = 0; ask < 6; ask++) {
                diary.asks(day, "high-five", "yes");
            }
        }

        Document page = page("/journey");

        assertThat(page.select("h1").text()).isEqualTo("In four weeks, you asked one hundred sixty-two times.");
        assertThat(page.select(".week h2").eachText()).containsExactly("Week 4", "Week 3", "Week 2");
        assertThat(page.outerHtml().length()).isLessThan(60_000);
        assertThat(page(page.select("a[href*='&weeks=']").attr("href"))
                        .select(".week h2")
                        .eachText())
                .containsExactly("Week 4", "Week 3", "Week 2", "Week 1");
    }

    @Test
    void theHillHasATableWithTheEssaysCounts() {
        Diary.onDay(26, maya).livesTheEssaysMonth();

        Document page = page("/journey");

        assertThat(page.select(".hillside .key li").eachText())
                .containsExactly("yes, 5", "soft no, 1", "no, 8", "no reply, 2");
        assertThat(page.select("thead th").eachText())
                .containsExactly("Week", "Asks", "Yes", "Soft no", "No", "No reply", "Energy");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("1 4 2 0 2 0 7", "2 5 1 0 2 2 6", "3 3 1 0 2 0 2", "4 4 1 1 2 0 –");
    }

    @Test
    void oneAskIsADoorWithItsWords() {
        Diary diary = Diary.onDay(3, maya);
        UUID ask = diary.asks(2, "high-five", "yes");

        Document page = page("/journey");

        assertThat(page.select("h1").text()).isEqualTo("In one week, you asked once.");
        assertThat(page.select("#week-1 .item").attr("href")).isEqualTo("/asks/" + ask);
        assertThat(page.select("#week-1 .item").text()).contains("high five", "Yes · somebody kind · ");
    }

    @Test
    void whereSomethingBadHappenedNothingComesBackByItself() {
        Diary diary = Diary.onDay(3, maya);
        UUID ask = diary.plans(2, "high-five");
        maya.put("/api/v1/asks/" + ask + "/harm", "{\"when\": %s}".formatted(Diary.moment(diary.day(2), "00:05")));

        assertThat(page("/journey").select(".item, .passage .door")).isEmpty();
        assertThat(page("/timeline").select(".item").text()).contains("Something bad happened");
    }

    @Test
    void theBestNoStandsThereWithASentenceToPassOn() {
        Diary diary = Diary.onDay(3, maya);
        UUID ask = diary.asks(2, "high-five", "no");
        diary.takeaway(
                1,
                "{\"text\": \"Noes pass.\", \"bestNo\": \"%s\", \"going\": \"not-sure\", \"written\": %s}"
                        .formatted(ask, Diary.moment(diary.day(3), "00:00")));

        Document page = page("/journey");

        assertThat(page.select("#week-1 .note").text()).isEqualTo("Noes pass. Your takeaway");
        assertThat(page.select("#week-1").text()).contains("Your best no", "Not sure");
        assertThat(page.select("#week-1-telling").text())
                .endsWith("I asked. They said no.")
                .doesNotContain("kind");
        assertThat(page.select("[data-copy=week-1-telling]")).hasSize(1);
    }

    @Test
    void aJourneyAheadWaits() {
        Diary.onDay(-3, maya);

        Document page = page("/journey");

        assertThat(page.select(".say").text()).startsWith("Your journey starts on ");
        assertThat(page.select(".hillside, .week")).isEmpty();
    }

    @Test
    void aJourneyThatIsOverOpensOnItsEnd() {
        Diary diary = Diary.onDay(30, maya).livesTheEssaysMonth();

        Document page = page("/journey");

        assertThat(page.select("main").text()).contains("You asked sixteen times.", "If you hoped for more");
        assertThat(page.select(".week h2").eachText())
                .containsExactly("Week 1: Mild nerves", "Week 2: A step up", "Week 3: The dip", "Week 4");
        assertThat(page.select("main .btn-main").attr("href")).isEqualTo("/journey/end?of=" + diary.journey());
    }

    @Test
    void anEarlierJourneyStaysReadable() {
        UUID earlier = Diary.onDay(40, 7, maya).journey();
        UUID now = Diary.onDay(2, maya).journey();

        assertThat(page("/journey").select("a.item").attr("href")).isEqualTo("/journey?of=" + earlier);
        assertThat(page("/journey?of=" + earlier).select("a.item").attr("href")).isEqualTo("/journey?of=" + now);
    }

    @Test
    void theEndTellsTheArcAndWhatNow() {
        Diary.onDay(30, maya).livesTheEssaysMonth();

        Document page = page("/journey/end");

        assertThat(page.select("main").text())
                .contains(
                        "In four weeks: sixteen asks, twelve challenges, five yeses, nine no’s, two without a reply.");
        assertThat(page.select(".list h3").eachText()).hasSize(4).contains("Week 3: The dip");
        assertThat(page.select(".acts a").eachText())
                .containsExactly("Rest", "One ask a week", "Another journey", "I’m done, and that’s fine");
    }

    @Test
    void afterAWeekThatMadeThingsWorseTheEndOffersNothingNew() {
        Diary diary = Diary.onDay(30, maya).livesTheEssaysMonth();
        diary.takeaway(
                4,
                "{\"going\": \"makes-things-worse\", \"written\": %s}".formatted(Diary.moment(diary.day(28), "00:00")));

        Document page = page("/journey/end");

        assertThat(page.select(".acts a").eachText()).containsExactly("Rest", "I’m done, and that’s fine");
        assertThat(page.select("main a[href=/help]:not(footer a)")).hasSize(1);
    }

    @Test
    void aJourneyThatGoesOnHasNoEndYet() {
        assertThat(maya.get("/journey/end").location()).isEqualTo("/journey");
        Diary.onDay(5, maya);
        assertThat(maya.get("/journey/end").location()).isEqualTo("/journey");
    }

    @Test
    void anotherPersonsJourneyIsNotThere() {
        UUID journey = Diary.onDay(30, maya).journey();
        Visitor noor = TestServer.shared().newPerson();

        assertThat(noor.get("/journey?of=" + journey).status()).isEqualTo(404);
        assertThat(noor.get("/journey/end?of=" + journey).status()).isEqualTo(404);
        assertThat(noor.get("/journey/weeks/1?of=" + journey).status()).isEqualTo(404);
        assertThat(noor.get("/journey?of=nonsense").status()).isEqualTo(404);
    }

    private Document page(String path) {
        var answer = maya.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.page();
    }
}
