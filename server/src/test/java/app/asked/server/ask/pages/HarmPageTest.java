package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HarmPageTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void itsPageSaysFirstThatItWasNotTheirFaultAndHelpsForEachKind() {
        Asking ask = Asking.of(maya);
        Document page =
                maya.follow(maya.submit(ask.path("log"), ask.path("harm"))).page();

        assertThat(page.expectFirst("main h1").text()).isEqualTo("It wasn’t your fault.");
        assertThat(page.select("details[id^=harm-] summary").eachText())
                .containsExactly(
                        "I’m not safe right now",
                        "Someone hurt me or touched me",
                        "Someone insulted me for who I am",
                        "Someone followed me",
                        "Someone got mad at me");
        assertThat(page.select("#harm-not-safe a[href=/help#now]")).hasSize(1);
        maya.get("/help?country=NZ");
        assertThat(maya.get(ask.path("harm")).page().select("#harm-not-safe a[href=tel:111]"))
                .hasSize(1);
    }

    @Test
    void aNoteIsWrittenChangedAndTakenAway() {
        Asking ask = Asking.of(maya);
        maya.submit(ask.path("log"), ask.path("harm"), "answer.answer", "no");

        Answer saved = maya.submit(ask.path("harm"), ask.path("harm/note"), "harm.note", "A man with a red cap.");

        assertThat(saved.location()).isEqualTo(ask.path("harm?saved=note"));
        assertThat(ask.kept().at("/harm/note").asString()).isEqualTo("A man with a red cap.");
        assertThat(ask.kept().at("/answer/answer").asString()).isEqualTo("no");
        assertThat(maya.get(ask.path("harm")).page().select("[name=harm.note]").text())
                .isEqualTo("A man with a red cap.");
        maya.submit(ask.path("harm"), ask.path("harm/note"), "harm.note", "");
        assertThat(ask.kept().at("/harm").has("note")).isFalse();
    }

    @Test
    void aNoteFromAnotherWindowIsNotWrittenOver() {
        Asking ask = Asking.of(maya);
        maya.submit(ask.path("log"), ask.path("harm"));
        Answer open = maya.get(ask.path("harm"));
        maya.submit(ask.path("harm"), ask.path("harm/note"), "harm.note", "Written elsewhere.");

        Answer again = maya.submit(open, ask.path("harm/note"), "harm.note", "Written here.");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().text()).contains("Written elsewhere.");
        assertThat(again.page().select("[name=harm.note]").text()).isEqualTo("Written here.");
        assertThat(ask.kept().at("/harm/note").asString()).isEqualTo("Written elsewhere.");
    }

    @Test
    void aNoteThatSoundsHeavyIsSavedAndMetWithOneCalmLine() {
        Visitor alone = TestServer.shared().newPerson();
        Asking ask = Asking.of(alone);
        alone.submit(ask.path("log"), ask.path("harm"));

        Answer saved = alone.submit(ask.path("harm"), ask.path("harm/note"), "harm.note", "I want to die.");

        assertThat(ask.kept().at("/harm/note").asString()).isEqualTo("I want to die.");
        assertThat(alone.follow(saved).page().select("#heavy")).hasSize(1);
        assertThat(alone.get(ask.path("harm")).page().select("#heavy")).isEmpty();
    }

    @Test
    void aMisTapIsTakenBackButNotOverWordsThatWouldBeNowhere() {
        Asking ask = Asking.of(maya);
        maya.submit(ask.path("log"), ask.path("harm"), "answer.answer", "no");
        maya.submit(ask.path("harm"), ask.path("harm/note"), "harm.note", "He shouted.");
        Asking tapped = Asking.of(maya);
        maya.submit(tapped.path("log"), tapped.path("harm"));

        Answer undone = maya.submit(tapped.path("harm"), tapped.path("harm/undo/*"));

        assertThat(undone.location()).isEqualTo(tapped.path("log"));
        assertThat(tapped.kept().at("/state").asString()).isEqualTo("planned");
        assertThat(maya.get(ask.path("harm")).page().select("main form[action*=undo]"))
                .isEmpty();
    }
}
