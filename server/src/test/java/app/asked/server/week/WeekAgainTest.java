package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A week's takeaway saved in two windows, and twice.
class WeekAgainTest {
    private static final String WEEK = "/journey/weeks/1";

    private final Visitor maya = TestServer.shared().newPerson();
    private final String path = WEEK + "?of=" + Diary.onDay(5, maya).journey();

    @Test
    void aTakeawayWrittenElsewhereIsToldAndStaysUntilItIsSentAgain() {
        Answer other = maya.get(WEEK);
        maya.submit(
                WEEK,
                path,
                "takeaway.text",
                "Noes pass.",
                "takeaway.going",
                "hard-and-worth-it",
                "takeaway.energy",
                "70");

        Answer told = maya.submit(other, path, "takeaway.text", "Ask sooner.", "takeaway.title", "Nerves");

        Document page = told.page();
        assertThat(told.status()).isEqualTo(409);
        assertThat(page.select("textarea").val()).isEqualTo("Ask sooner.");
        assertThat(page.select("[id=takeaway.text-problem]").text()).isEqualTo("Saved now: Noes pass.");
        assertThat(page.select("[id=takeaway.title-problem]").text()).isEqualTo("Nothing is saved here now.");
        assertThat(page.select("[id=takeaway.energy] .heed-line").text()).isEqualTo("Saved now: 7");
        assertThat(takeaway().at("/text").asString()).isEqualTo("Noes pass.");

        assertThat(maya.submit(told, path).status()).isEqualTo(303);
        assertThat(takeaway().at("/text").asString()).isEqualTo("Ask sooner.");
    }

    @Test
    void sentTwiceItIsWrittenOnceAndNobodyIsWarned() {
        Answer page = maya.get(WEEK);
        maya.submit(page, path, "takeaway.text", "Noes pass.");
        JsonNode once = takeaway();

        Answer again = maya.submit(page, path, "takeaway.text", "Noes pass.");

        assertThat(again.status()).isEqualTo(303);
        assertThat(takeaway()).isEqualTo(once);
    }

    private JsonNode takeaway() {
        return maya.get("/api/v1/export").json().at("/journeys/0/takeaways/0");
    }
}
