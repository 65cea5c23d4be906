package app.asked.server.challenge.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Who is asked by an idea of one's own: as its words say it, or as the person does.
class WhoIsAskedTest {
    private static final String SAVE = "/challenges/*";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void whoIsAskedIsTakenFromTheWordsAndAskedPlainlyWhereTheyDoNotSay() {
        assertThat(own(write("Ask my sister for her bike")).at("/domain").asString())
                .isEqualTo("friends-and-family");

        Answer asked = write("Ask for something small");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("[id=own.domain] .heed-line").text())
                .isEqualTo("Choose who you’d ask. One tap is enough.");
        assertThat(asked.page().select("details [name=own.domain]")).isEmpty();

        Answer saved = maya.submit(asked, SAVE, "own.domain", "work");
        assertThat(own(saved).at("/domain").asString()).isEqualTo("work");
        assertThat(own(saved).at("/title").asString()).isEqualTo("Ask for something small");
    }

    @Test
    void whatComesFromTheLibraryIsAskedAboutAtOnce() {
        Answer form = maya.submit("/library", "/challenges/new/*", "own.title", "Ask for something small");

        assertThat(form.page().select("[name=own.domain]")).isNotEmpty();
        assertThat(form.page().select("details [name=own.domain]")).isEmpty();
        assertThat(maya.open("/challenges/new").page().select("details [name=own.domain]"))
                .isNotEmpty();
    }

    private Answer write(String title) {
        return maya.submit(maya.get("/challenges/new").location(), SAVE, "own.title", title);
    }

    private JsonNode own(Answer saved) {
        return maya.get(saved.location().replace("/library/", "/api/v1/challenges/"))
                .json();
    }
}
