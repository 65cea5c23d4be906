package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class StoryPagesTest {
    private static final String ASK = "01a19b45-b800-7000-8000-000000000002";
    private static final String MOMENT =
            "{\"at\":\"2026-11-20T16:05:00.000Z\",\"zone\":\"Europe/London\",\"day\":\"2026-11-20\"}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void anAskBecomesAStoryInTwoTaps() {
        askHighFive();
        Answer form = maya.open("/stories/new?ask=" + ASK);
        assertThat(form.page().select("#tale\\.title").val()).isEqualTo("Ask a stranger for a high five");
        assertThat(form.page().select("#tale\\.text").text())
                .contains("I figured about 4 out of 10 people would say no.")
                .contains("What I was afraid of: They laugh at me.")
                .contains("They said no.")
                .contains("Hands are only hands.");

        Answer saved = maya.submit(form, action(form));

        assertThat(saved.location()).startsWith("/stories/");
        assertThat(maya.get(saved.location()).page().select("main").text())
                .contains("Only you can see this")
                .contains("Hands are only hands.")
                .contains("The ask it comes from");
        assertThat(main("/stories")).contains("from an ask");
    }

    @Test
    void aStoryOfNothingNeedsATitle() {
        Answer form = maya.open("/stories/new");

        Answer refused = maya.submit(form, action(form), "tale.text", "Long ago.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#tale\\.text").text()).isEqualTo("Long ago.");
        assertThat(main("/stories")).contains("No stories yet");
    }

    @Test
    void theInterviewAsksOneQuestionAtATimeAndGoesOnWhereItWasLeft() {
        String story = write("A door", "");
        Answer first = maya.get(maya.get(story + "/interview").location());
        assertThat(first.page().select("main").text())
                .contains("Question 1 of 6")
                .contains("What happened?");

        Answer second = maya.get(
                maya.submit(first, action(first), "said.answer", "It closed.").location());
        assertThat(second.page().select("main").text()).contains("Question 2 of 6");
        maya.submit(second, action(second), "said.answer", "");

        assertThat(maya.get(story + "/interview").location()).endsWith("/interview/3");
        assertThat(main(story))
                .contains("What happened?")
                .contains("It closed.")
                .contains("Answer 4 more questions");
        assertThat(maya.get(story + "/interview/1").page().select("textarea").text())
                .isEqualTo("It closed.");
        assertThat(maya.get(story + "/interview/7").status()).isEqualTo(404);
    }

    @Test
    void changingATitleKeepsWhatWasSaidInTheInterview() {
        String story = write("A door", "");
        maya.submit(story + "/interview/1", story + "/interview/1", "said.answer", "It closed.");

        maya.submit(story + "/edit", story, "tale.title", "Another door");

        assertThat(main(story)).contains("Another door").contains("It closed.");
    }

    @Test
    void whatWasChangedElsewhereIsNotWrittenOver() {
        String story = write("A door", "");
        Answer here = maya.open(story + "/edit");
        maya.submit(story + "/edit", story, "tale.title", "Another door");

        Answer refused = maya.submit(here, story, "tale.title", "A third door");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(main(story)).contains("Another door");
    }

    @Test
    void aDeletedStoryComesBackWithEverything() {
        String story = write("A door", "With words.");
        maya.submit(story, story + "/delete");
        assertThat(maya.get(story).status()).isEqualTo(404);
        assertThat(main("/settings/deleted")).contains("A story · deleted");

        maya.submit("/settings/deleted", story + "/undo");

        assertThat(main(story)).contains("With words.");
    }

    private void askHighFive() {
        maya.put("/api/v1/asks/" + ASK, "{\"challenge\":\"high-five\",\"who\":\"Anna\",\"planned\":" + MOMENT + "}");
        maya.put(
                "/api/v1/asks/" + ASK + "/forecast",
                "{\"made\":" + MOMENT + ",\"chanceOfNo\":40,\"feared\":\"They laugh at me\"}");
        maya.put(
                "/api/v1/asks/" + ASK + "/answer",
                "{\"asked\":" + MOMENT + ",\"answer\":\"no\",\"lesson\":\"Hands are only hands.\"}");
    }

    private String write(String title, String text) {
        Answer form = maya.open("/stories/new");
        return maya.submit(form, action(form), "tale.title", title, "tale.text", text)
                .location()
                .replace("?saved=story", "");
    }

    private String main(String path) {
        return maya.get(path).page().select("main").text();
    }

    private static String action(Answer page) {
        Element form = page.page().selectFirst("main form");
        return form == null ? "" : form.attr("action");
    }
}
