package app.asked.server.week.noes;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NoesPagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void everyNoIsADoorThatOpensItsStory() {
        String no = answered("Ask for a map", "no", "");
        answered("Ask for a chair", "soft-no", "");
        answered("Ask for a smile", "yes", "");
        answered("Ask for tea", "no-reply", "");
        String harmed = answered("Ask for a ride", "no", "");
        maya.put("/api/v1" + harmed + "/harm", "{\"when\": " + now() + "}");

        Document page = maya.get("/noes").page();

        assertThat(page.select(".collection h3").eachText()).containsExactly("Ask for a chair", "Ask for a map");
        assertThat(page.select("h1 + .say").text()).startsWith("2 no’s so far");
        assertThat(page.select(".collection a").eachAttr("href").getLast()).isEqualTo(no);
    }

    @Test
    void aLovelyNoIsKeptInOneTap() {
        answered("Ask for a chair", "no", "");
        String lovely = answered("Ask for a map", "no", ", \"manner\": [\"joking\"]");
        Answer saved = maya.get(lovely + "/saved");
        assertThat(saved.page().text()).contains("That’s a very nice no. Want to keep it?");

        Answer kept = maya.submit(saved, lovely + "/keep");

        assertThat(kept.location()).isEqualTo("/noes");
        Document page = maya.follow(kept).page();
        assertThat(page.select("main section h2").eachText()).containsExactly("In your collection", "All other no’s");
        assertThat(page.select("section .collection").getFirst().text()).contains("Ask for a map");
        assertThat(maya.get("/api/v1" + lovely).json().at("/answer/cameOfIt/0").asString())
                .isEqualTo("story-to-tell");
        assertThat(maya.get(lovely + "/saved").page().select("a[href=/noes]")).hasSize(1);
    }

    @Test
    void beforeTheFirstNoThereIsASentence() {
        assertThat(maya.get("/noes").page().select("h1 + .say").text())
                .isEqualTo("You don’t have any no’s yet. Each one you get will show up here as a door.");
        assertThat(maya.get("/journey").page().select("a[href=/noes]")).hasSize(1);
    }

    private String answered(String title, String answer, String more) {
        String ask = "/asks/" + UuidCreator.getTimeOrderedEpoch();
        maya.put("/api/v1" + ask, "{\"title\": \"" + title + "\", \"planned\": " + now() + "}");
        maya.put("/api/v1" + ask + "/answer", "{\"asked\": " + now() + ", \"answer\": \"" + answer + "\"" + more + "}");
        return ask;
    }

    private static String now() {
        return "{\"at\": \"%s\", \"zone\": \"Europe/London\"}"
                .formatted(TestServer.shared().clock().instant());
    }
}
