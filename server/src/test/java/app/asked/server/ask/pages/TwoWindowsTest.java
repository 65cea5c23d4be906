package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// One form open in two windows, and saved in both.
@OnBothDatabases
class TwoWindowsTest {
    private final Visitor maya = TestServer.shared().newPerson();
    private Asking ask = new Asking(maya, "");

    @BeforeEach
    void plan() {
        ask = Asking.fearing(maya);
    }

    @Test
    void theLogTellsWhatWasSavedElsewhereAndGoesOverItWhenSentAgain() {
        Answer other = maya.get(ask.path("log"));
        ask.log("answer.answer", "no", "answer.fear", "30", "ask.who", "a waiter");

        Answer told = maya.submit(
                other, ask.path("answer"), "answer.answer", "yes", "answer.fear", "30", "answer.lesson", "Mine.");

        Document page = told.page();
        assertThat(told.status()).isEqualTo(409);
        assertThat(page.select("[role=alert]").text()).contains("This was changed somewhere else");
        assertThat(page.select("[name=answer.lesson]").text()).isEqualTo("Mine.");
        assertThat(page.select("#answer\\.answer .heed-line").text()).isEqualTo("Saved now: No");
        assertThat(page.select("#ask\\.who-problem").text()).isEqualTo("Saved now: a waiter");
        assertThat(page.select("#answer\\.fear .heed-line")).isEmpty();
        assertThat(kept("/answer/answer")).isEqualTo("no");
        assertThat(kept("/who")).isEqualTo("a waiter");

        assertThat(maya.submit(told, ask.path("answer")).status()).isEqualTo(303);
        assertThat(kept("/answer/answer")).isEqualTo("yes");
        assertThat(kept("/answer/lesson")).isEqualTo("Mine.");
        assertThat(ask.kept().has("who")).isFalse();
    }

    @Test
    void aTurningBackNotedElsewhereStaysUntilItIsSeen() {
        Answer other = maya.get(ask.path("log"));
        maya.submit(ask.path("backed-out"), ask.path("backed-out"), "out.note", "My legs would not.");

        Answer told = maya.submit(other, ask.path("answer"), "answer.answer", "yes");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().text()).contains("You logged that you backed out.");
        assertThat(kept("/backedOut/note")).isEqualTo("My legs would not.");
    }

    @Test
    void undoingTakesNothingBackThatWasChangedElsewhereSince() {
        Answer saved = maya.follow(ask.log("answer.answer", "no"));
        ask.log("answer.answer", "no", "answer.lesson", "I can wait.");

        Answer told = maya.follow(maya.submit(saved, ask.path("undo/*")));

        assertThat(told.page().text()).contains("nothing was undone");
        assertThat(kept("/answer/lesson")).isEqualTo("I can wait.");
    }

    @Test
    void undoingHarmTakesNothingBackThatWasAddedElsewhereSince() {
        Answer noted = maya.follow(maya.submit(ask.path("log"), ask.path("harm"), "answer.lesson", "He followed me."));
        maya.submit(ask.path("log"), ask.path("harm"), "answer.lesson", "To my door.");

        Answer told = maya.follow(maya.submit(noted, ask.path("harm/undo/*")));

        assertThat(told.page().text()).contains("nothing was undone");
        assertThat(kept("/harm/note")).contains("He followed me.", "To my door.");
    }

    @Test
    void anAnswerSavedElsewhereStaysUntilItIsSeenFromBackingOut() {
        Answer other = maya.get(ask.path("backed-out"));
        ask.log("answer.answer", "no", "answer.lesson", "It passed.");

        Answer told = maya.submit(other, ask.path("backed-out"), "out.note", "Or so I thought.");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[name=out.note]").text()).isEqualTo("Or so I thought.");
        assertThat(kept("/answer/lesson")).isEqualTo("It passed.");
        assertThat(maya.submit(told, ask.path("backed-out")).status()).isEqualTo(303);
        assertThat(kept("/state")).isEqualTo("backed-out");
    }

    @Test
    void twoNotesOfBackingOutAreToldApart() {
        Answer other = maya.get(ask.path("backed-out"));
        maya.submit(ask.path("backed-out"), ask.path("backed-out"), "out.note", "One.");

        Answer told = maya.submit(other, ask.path("backed-out"), "out.note", "Two.");

        assertThat(told.page().select("#out\\.note-problem").text()).isEqualTo("Saved now: One.");
        assertThat(kept("/backedOut/note")).isEqualTo("One.");
    }

    @Test
    void twoRetellingsAreToldApart() {
        ask.log("answer.answer", "no");
        Answer other = maya.get(ask.path("story"));
        maya.submit(ask.path("story"), ask.path("story"), "story.told", "That I was a fool.");

        Answer told = maya.submit(other, ask.path("story"), "story.happened", "He shook his head.");

        Document page = told.page();
        assertThat(told.status()).isEqualTo(409);
        assertThat(page.select("[name=story.happened]").text()).isEqualTo("He shook his head.");
        assertThat(page.select("#story\\.told-problem").text()).isEqualTo("Saved now: That I was a fool.");
        assertThat(page.select("#story\\.happened-problem").text()).isEqualTo("Nothing is saved here now.");
        assertThat(kept("/answer/story/told")).isEqualTo("That I was a fool.");

        maya.submit(told, ask.path("story"));
        assertThat(kept("/answer/story/happened")).isEqualTo("He shook his head.");
    }

    @Test
    void twoGuessesAreToldApart() {
        Answer other = maya.get(ask.path("forecast"));
        maya.submit(
                ask.path("forecast"), ask.path("forecast"), "forecast.feared", "", "fearedOwn", "They call my boss");

        Answer told = maya.submit(other, ask.path("forecast"), "forecast.fear", "90", "forecast.feared", "laugh");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#forecast\\.feared .heed-line").text()).contains("They call my boss");
        assertThat(told.page().select("#forecast\\.fear .heed-line").text()).isEqualTo("Saved now: 5");
        assertThat(kept("/forecast/feared")).isEqualTo("They call my boss");
        maya.submit(told, ask.path("forecast"));
        assertThat(kept("/forecast/fear")).isEqualTo("90");
    }

    @Test
    void aBeliefRatedElsewhereIsTold() {
        ask.log("answer.answer", "no");
        Answer other = maya.get(ask.path("saved"));
        maya.submit(ask.path("saved"), ask.path("belief"), "belief.again", "20");

        Answer told = maya.submit(other, ask.path("belief"), "belief.again", "70");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#belief\\.again .heed-line").text()).isEqualTo("Saved now: 2");
        assertThat(kept("/answer/fearedChance")).isEqualTo("20");
    }

    @Test
    void aCheckInSavedElsewhereIsTold() {
        ask.log("answer.answer", "no");
        Answer other = maya.open("/check-ins/new?asks=" + ask.id());
        maya.submit(other, "/check-ins/*", "check-in.replaying", "60");

        Answer told = maya.submit(other, "/check-ins/*", "check-in.replaying", "10");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#check-in\\.replaying .heed-line").text())
                .isEqualTo("Saved now: 6");
        assertThat(ask.kept().at("/checkins")).hasSize(1);
    }

    @Test
    void aThirdCheckInIsToldAndKeepsWhatWasTyped() {
        ask.log("answer.answer", "no");
        Answer third = maya.open("/check-ins/new?asks=" + ask.id());
        for (String replaying : new String[] {"60", "40"}) {
            maya.submit("/check-ins/new?asks=" + ask.id(), "/check-ins/*", "check-in.replaying", replaying);
        }

        Answer told =
                maya.submit(third, "/check-ins/*", "check-in.recovered", "hours", "check-in.recoveredMinutes", "15");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select("[role=alert]").text())
                .contains("You’ve already done both check-ins for this ask.");
        assertThat(told.page().select("[name=check-in.recoveredMinutes]").val()).isEqualTo("15");
    }

    @Test
    void theSameInBothIsOneRecordAndNoWarning() {
        Answer one = maya.get(ask.path("log"));
        Answer two = maya.get(ask.path("log"));
        maya.submit(one, ask.path("answer"), "answer.answer", "no", "answer.lesson", "It passed.");
        JsonNode once = ask.kept();

        Answer again = maya.submit(two, ask.path("answer"), "answer.answer", "no", "answer.lesson", "It passed.");

        assertThat(again.status()).isEqualTo(303);
        assertThat(ask.kept()).isEqualTo(once);
    }

    @Test
    void anAskDeletedElsewhereComesBackWithWhatIsSavedToIt() {
        Answer open = maya.get(ask.path("log"));
        maya.submit("/asks/" + ask.id(), ask.path("delete"));

        Answer saved = maya.submit(open, ask.path("answer"), "answer.answer", "no", "answer.lesson", "It passed.");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(kept("/answer/lesson")).isEqualTo("It passed.");
    }

    private String kept(String at) {
        return ask.kept().at(at).asString();
    }
}
