package app.asked.server.challenge.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// An own idea saved, gone back to, and open in two windows.
class OwnAgainTest {
    private static final String SAVE = "/challenges/*";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void savedGoneBackToAndChangedItIsOneIdea() {
        String address = maya.get("/challenges/new").location();
        maya.submit(address, SAVE, "own.title", "Ask for a song", "own.exit", "Thank you.");

        Answer back = maya.get(address);
        Answer saved = maya.submit(back, SAVE, "own.title", "Ask for two songs");

        assertThat(back.page().select("[name=own.title]").text()).isEqualTo("Ask for a song");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(mine()).hasSize(1);
        assertThat(mine().at("/0/title").asString()).isEqualTo("Ask for two songs");
        assertThat(mine().at("/0/exit").asString()).isEqualTo("Thank you.");
    }

    @Test
    void anIdeaFromTheLibraryThatIsSentOnceMoreOpensWhatWasSaved() {
        Answer library = maya.get("/library");
        Answer begun = maya.submit(library, "/challenges/new/*", "own.title", "Ask for a song");
        maya.submit(begun, SAVE, "own.firstStep", "Walk there.");

        Answer back = maya.submit(library, "/challenges/new/*", "own.title", "Ask for a song");
        maya.submit(back, SAVE, "own.title", "Ask for two songs");

        assertThat(back.page().select("[name=own.firstStep]").text()).isEqualTo("Walk there.");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whatWasSavedElsewhereIsToldAndStaysUntilItIsSentAgain() {
        String address = maya.get("/challenges/new").location();
        Answer other = maya.get(address);
        maya.submit(address, SAVE, "own.title", "Ask for a song", "own.domain", "neighbours", "own.difficulty", "70");

        Answer told = maya.submit(other, SAVE, "own.title", "Ask for a dance", "own.difficulty", "20");

        Document page = told.page();
        assertThat(told.status()).isEqualTo(409);
        assertThat(page.select("[name=own.title]").text()).isEqualTo("Ask for a dance");
        assertThat(page.select("[id=own.title-problem]").text()).isEqualTo("Saved now: Ask for a song");
        assertThat(page.select("[id=own.difficulty] .heed-line").text()).isEqualTo("Saved now: 7");
        assertThat(page.select("[id=own.domain] .heed-line").text()).isEqualTo("Saved now: Neighbors");
        assertThat(mine().at("/0/title").asString()).isEqualTo("Ask for a song");

        assertThat(maya.submit(told, SAVE).status()).isEqualTo(303);
        assertThat(mine().at("/0/title").asString()).isEqualTo("Ask for a dance");
        assertThat(mine()).hasSize(1);
    }

    private JsonNode mine() {
        return maya.get("/api/v1/challenges?origin=own").json().at("/items");
    }
}
