package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collections;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WordingPagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void underFifteenHundredWordsNothingIsLookedAt() {
        learns("I always freeze.");

        Document page = maya.get("/insights/words").page();

        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select("main").text()).contains("You’ve written 3 so far");
    }

    @Test
    void fromThereOnEachStandsInItsSentenceWithASofterOne() {
        learns("Nobody looked. I ALWAYS freeze, and it was not always so. " + many(1500));

        Document page = maya.get("/insights/words").page();

        assertThat(page.select("mark").eachText()).containsExactly("ALWAYS");
        assertThat(page.select("main").text())
                .contains("You used one all-or-nothing word in the 1,511 words you wrote.")
                .contains("Try “often” or “this time.”")
                .contains("in English");
    }

    @Test
    void theFirstAsksStandBesideLaterOnesWhereBothHaveWordsEnough() {
        for (int ask = 0; ask < 11; ask++) {
            learns((ask < 4 ? "Always, always, always. " : "") + many(400));
        }
        assertThat(maya.get("/insights/words").page().text()).doesNotContain("In your first asks");

        learns(many(400));

        assertThat(maya.get("/insights/words").page().text())
                .contains("In your first asks, it was 7 in every thousand words. Lately, it’s 0.");
    }

    private static String many(int words) {
        return String.join(" ", Collections.nCopies(words, "dog"));
    }

    private void learns(String lesson) {
        UUID ask = UuidCreator.getTimeOrderedEpoch();
        String moment = "{\"at\": \"%s\", \"zone\": \"Etc/UTC\"}"
                .formatted(TestServer.shared().clock().instant());
        maya.put("/api/v1/asks/" + ask, "{\"challenge\": \"high-five\", \"planned\": %s}".formatted(moment));
        maya.put(
                "/api/v1/asks/" + ask + "/answer",
                "{\"asked\": %s, \"answer\": \"no\", \"lesson\": \"%s\"}".formatted(moment, lesson));
    }
}
