package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A draft of a week that its person saved, and facts that came later.
class KeptDraftTest {
    private static final String WEEK = "/journey/weeks/1";
    private static final String DRAFT = "[data-fills=takeaway.text] button";

    private final Visitor maya = TestServer.shared().newPerson();
    private final Diary diary = Diary.onDay(5, maya);
    private final String path = WEEK + "?of=" + diary.journey();
    private final UUID ask = diary.asks(2, "high-five", "waiting", ", \"lesson\": \"It passed.\"");

    @Test
    void aDraftThatWasLeftAsItIsTellsALateAnswerEverywhere() {
        Answer saved = maya.submit(WEEK, path, "takeaway.title", "Mild nerves");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(takeaway().at("/text").isMissingNode()).isTrue();
        assertThat(takeaway().at("/keepsDraft").asBoolean()).isTrue();

        theyAnswer("no");

        String told = "Your week: one ask, one no.";
        Document page = maya.get(WEEK).page();
        assertThat(page.select("textarea").val()).startsWith(told).contains("“It passed.”");
        assertThat(page.select(DRAFT)).isEmpty();
        assertThat(maya.get("/journey").page().select(".week .note").text())
                .startsWith(told)
                .contains("“It passed.”");
        assertThat(maya.get("/api/v1/journeys/" + diary.journey() + "/letter")
                        .json()
                        .at("/text")
                        .asString())
                .contains("1 ask, 1 no");
        assertThat(maya.get("/journeys/" + diary.journey() + "/book/print").body())
                .contains(told);
    }

    @Test
    void aTextOfOnesOwnStaysAndTheNewDraftStandsBesideIt() {
        maya.submit(WEEK, path, "takeaway.text", "Waiting is hard.");

        theyAnswer("no");

        Document page = maya.get(WEEK).page();
        assertThat(page.select("textarea").val()).isEqualTo("Waiting is hard.");
        assertThat(page.select(DRAFT).attr("data-words")).startsWith("Your week: one ask, one no.");
        maya.submit(WEEK, path, "takeaway.text", page.select(DRAFT).attr("data-words"));
        assertThat(takeaway().at("/keepsDraft").asBoolean()).isTrue();
    }

    @Test
    void aDraftSavedFromAPageOfBeforeIsNoTextOfOnesOwn() {
        Answer before = maya.get(WEEK);
        theyAnswer("yes");

        maya.submit(before, path);

        assertThat(takeaway().at("/text").isMissingNode()).isTrue();
        assertThat(maya.get(WEEK).page().select("textarea").val()).startsWith("Your week: one ask, one yes.");
    }

    @Test
    void aDraftThatWasClearedStaysAway() {
        maya.submit(WEEK, path, "takeaway.text", "");

        assertThat(takeaway().at("/keepsDraft").asBoolean()).isFalse();
        assertThat(maya.get(WEEK).page().select("textarea").val()).isEmpty();
        assertThat(maya.get("/journey").page().select(".week .note")).isEmpty();
    }

    @Test
    void inAFileAKeptDraftTravelsAsThatAndATextWinsOverIt() {
        diary.takeaway(1, """
                {"keepsDraft": true, "text": "Mine.", "written": %s}
                """.formatted(Diary.moment(diary.day(4), "00:00")));
        assertThat(takeaway().at("/keepsDraft").asBoolean()).isFalse();
        assertThat(takeaway().at("/text").asString()).isEqualTo("Mine.");
    }

    private void theyAnswer(String answer) {
        Answer put =
                maya.put("/api/v1/asks/" + ask + "/answer", """
                {"asked": %s, "answer": "%s", "lesson": "It passed."}
                """.formatted(Diary.moment(diary.day(2), "00:02"), answer));
        assertThat(put.status()).isEqualTo(200);
    }

    private JsonNode takeaway() {
        return maya.get("/api/v1/export").json().at("/journeys/0/takeaways/0");
    }
}
