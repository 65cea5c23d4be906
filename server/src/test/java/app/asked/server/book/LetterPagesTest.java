package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LetterPagesTest {
    private final Visitor essay = EssayReader.visitor();
    private final String journey = EssayReader.journey(essay);

    @Test
    void theEssaysMonthIsToldBackWeekByWeek() {
        Document page = essay.get("/journeys/" + journey + "/letter").page();

        assertThat(page.select("h1").text()).isEqualTo("A letter about your journey");
        assertThat(page.select(".letter h2").eachText())
                .containsExactly(
                        "Week 1: Mild nerves",
                        "Week 2: A step up",
                        "Week 3: The dip",
                        "Week 4: The shift",
                        "Before and after");
        assertThat(page.select(".letter p").eachText().getFirst())
                .isEqualTo(
                        "In four weeks: sixteen asks, twelve challenges, five yeses, nine no’s, two without a reply. "
                                + "You asked for something in each of the four weeks.");
        assertThat(page.select(".letter .note p").eachText())
                .hasSize(4)
                .doesNotContain("Three no’s in one week, and I didn’t flinch.");
        assertThat(page.select(".letter").text()).contains("They don’t prove anything.");
    }

    @Test
    void aProgramReadsTheSameAsText() {
        JsonNode letter = essay.get("/api/v1/journeys/" + journey + "/letter").json();

        assertThat(letter.at("/over").asBoolean()).isFalse();
        assertThat(letter.at("/text").asString().split("\n\n"))
                .hasSize(7)
                .contains("Week 3: The dip\n“It stung and it passed.”\n"
                        + "3 asks, 1 yes, 2 no’s · Energy 2 out of 10 · It’s hard, but worth it");
    }

    @Test
    void lookingBackLeadsToIt() {
        assertThat(essay.get("/journey").page().select("a[href$=/letter]").attr("href"))
                .isEqualTo("/journeys/" + journey + "/letter");
    }

    @Test
    void nobodyElseReadsIt() {
        Visitor other = TestServer.shared().newPerson();

        List<Answer> answers = List.of(
                other.get("/journeys/" + journey + "/letter"),
                other.get("/api/v1/journeys/" + journey + "/letter"),
                other.get("/journeys/" + UUID.randomUUID() + "/letter"));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
    }
}
