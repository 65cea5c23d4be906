package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A file's own ideas meet the kindness check, as any others do.
class ImportedIdeaTest {
    private static final String ID = "01a19b45-b800-7000-8000-000000000061";
    private static final String FAIR = "Ask the baker which bread is her favorite";
    private static final String UNFAIR = "Tell the waiter it is my birthday";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void oneThatIsFairIsSuggestedAsBefore() {
        JsonNode brought = brought(FAIR, "");

        assertThat(brought.get("added").asInt()).isEqualTo(1);
        assertThat(brought.get("hidden").asInt()).isZero();
    }

    @Test
    void oneThatNeedsAnotherLookIsNotLostAndNotSuggested() {
        JsonNode brought = brought(UNFAIR, "");

        assertThat(brought.get("added").asInt()).isEqualTo(1);
        assertThat(brought.get("hidden").asInt()).isEqualTo(1);
        assertThat(maya.get("/api/v1/challenges/" + ID).json().get("title").asString())
                .isEqualTo(UNFAIR);
        assertThat(maya.get("/api/v1/challenges/" + ID).json().get("hidden").asBoolean())
                .isTrue();
    }

    @Test
    void oneThatWasKeptAfterBeingToldStaysAsItWas() {
        JsonNode brought = brought(UNFAIR, ", \"flags\": [\"not-honest\"]");

        assertThat(brought.get("hidden").asInt()).isZero();
    }

    @Test
    void aFavoriteStaysOne() {
        JsonNode brought = maya.postJson(
                        "/api/v1/import",
                        file(UNFAIR, "", ", \"marks\": [{\"challenge\": \"" + ID + "\", \"favourite\": true}]"))
                .json();

        assertThat(brought.get("otherwise").asInt()).isZero();
        JsonNode here = maya.get("/api/v1/challenges/" + ID).json();
        assertThat(here.get("favourite").asBoolean()).isTrue();
        assertThat(here.get("hidden").asBoolean()).isTrue();
    }

    private JsonNode brought(String title, String more) {
        return maya.postJson("/api/v1/import", file(title, more, "")).json();
    }

    private static String file(String title, String more, String beside) {
        return """
                {"format": "asked", "version": 1, "challenges": [{"id": "%s", "title": "%s", "domain": "strangers",
                "channel": "in-person", "difficulty": 30%s}]%s}
                """.formatted(ID, title, more, beside);
    }
}
