package app.asked.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Something bad stands beside an answer or a turning back, and the ask then counts nowhere.
@OnBothDatabases
class HarmApiTest {
    private static final String ONE = "/api/v1/asks/01a19b45-b800-7000-8000-000000000001";
    private static final String OTHER = "/api/v1/asks/01a19b45-b800-7000-8000-000000000002";
    private static final String MONDAY = "{\"at\":\"2026-01-05T10:00:00Z\",\"zone\":\"Europe/London\"}";
    private static final String TUESDAY = "{\"at\":\"2026-01-06T10:00:00Z\",\"zone\":\"Europe/London\"}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void anAnswerAndSomethingBadStandBesideEachOtherInEitherOrder() {
        plan(ONE);
        plan(OTHER);
        answer(ONE);
        harm(ONE);
        harm(OTHER);
        answer(OTHER);

        for (String ask : new String[] {ONE, OTHER}) {
            JsonNode kept = maya.get(ask).json();
            assertThat(kept.at("/state").asString()).isEqualTo("harmed");
            assertThat(kept.at("/answer/answer").asString()).isEqualTo("no");
            assertThat(kept.at("/harm/note").asString()).isEqualTo("He shouted.");
        }
    }

    @Test
    void aTurningBackAndSomethingBadStandBesideEachOther() {
        plan(ONE);
        put(ONE + "/backed-out", "{\"when\":" + MONDAY + ",\"gotTo\":\"went\"}");
        harm(ONE);

        Answer refused = maya.put(ONE + "/answer", "{\"asked\":" + MONDAY + ",\"answer\":\"no\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/detail").asString()).contains("It can’t have both");
        assertThat(maya.get(ONE).json().at("/backedOut/gotTo").asString()).isEqualTo("went");
        assertThat(maya.get(ONE).json().at("/state").asString()).isEqualTo("harmed");
    }

    @Test
    void theAskStaysOnTheDayItWasAsked() {
        plan(ONE);
        answer(ONE);

        harm(ONE);

        assertThat(found("from=2026-01-05&to=2026-01-05")).isOne();
        assertThat(found("from=2026-01-06")).isZero();
    }

    @Test
    void aListOfNoesLeavesItOutAndAListOfWhatWasBadHasIt() {
        plan(ONE);
        answer(ONE);
        assertThat(found("answer=no")).isOne();

        harm(ONE);

        assertThat(found("answer=no")).isZero();
        assertThat(found("state=answered")).isZero();
        assertThat(found("state=harmed")).isOne();
    }

    @Test
    void itIsCountedNowhereAndItsAnswerStays() {
        plan(ONE);
        answer(ONE);
        String counted = maya.get("/insights").page().select("main").text();

        harm(ONE);

        assertThat(counted).contains("You’ve asked once. You’ve collected one no.");
        assertThat(maya.get("/insights").page().select("main").text()).doesNotContain("You asked once");
        assertThat(maya.get(ONE + "/answer").json().at("/lesson").asString()).isEqualTo("It passed.");
    }

    private int found(String query) {
        return maya.get("/api/v1/asks?" + query).json().at("/items").size();
    }

    private void plan(String ask) {
        put(ask, "{\"title\":\"Ask the way\",\"planned\":" + MONDAY + "}");
    }

    private void answer(String ask) {
        put(ask + "/answer", "{\"asked\":" + MONDAY + ",\"answer\":\"no\",\"lesson\":\"It passed.\"}");
    }

    private void harm(String ask) {
        put(ask + "/harm", "{\"when\":" + TUESDAY + ",\"note\":\"He shouted.\"}");
    }

    private void put(String path, String json) {
        Answer put = maya.put(path, json);
        assertThat(put.status()).as(put.body()).isEqualTo(201);
    }
}
