package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.questions.ProbeItem;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The probe and the A-RSQ saved, gone back to, and open in two windows.
class QuestionsAgainTest {
    private static final String ASK = "/api/v1/asks/01a19b45-b800-7000-8000-000000000001";
    private static final String MOMENT = "{\"at\":\"2026-01-05T10:00:00Z\",\"zone\":\"Europe/London\"}";

    private final Visitor maya = TestServer.shared().newPerson();

    @BeforeEach
    void ask() {
        maya.put(ASK, "{\"title\":\"Ask the way\",\"planned\":" + MOMENT + "}");
        maya.put(ASK + "/answer", "{\"asked\":" + MOMENT + ",\"answer\":\"no\"}");
    }

    @Test
    void theProbeGoneBackToIsChangedAndNotFilledInTwice() {
        String address = maya.get("/probe").location();
        maya.submit(address, "/probe/*", all("40"));

        Answer back = maya.get(address);
        maya.submit(back, "/probe/*", "ask-the-way", "70", "another-table", "");

        assertThat(back.page().select("input[checked]").eachAttr("value")).containsOnly("40");
        assertThat(ratings()).hasSize(9);
        assertThat(ratings()).map(rating -> rating.at("/fear").asInt()).contains(70);
        assertThat(maya.get("/probe").status()).isEqualTo(200);
    }

    @Test
    void theProbeFilledInElsewhereIsTold() {
        Answer other = maya.open("/probe");
        maya.submit(other, "/probe/*", all("40"));

        Answer told = maya.submit(other, "/probe/*", all("60"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select(".scale .heed-line").eachText()).containsOnly("Saved now: 4");
        assertThat(maya.submit(other, "/probe/*", all("40")).status()).isEqualTo(303);
        assertThat(ratings()).allMatch(rating -> rating.at("/fear").asInt() == 40);
        maya.submit(told, "/probe/*");
        assertThat(ratings()).hasSize(10).allMatch(rating -> rating.at("/fear").asInt() == 60);
    }

    @Test
    void theQuestionnaireGoneBackToIsChangedAndNotFilledInTwice() {
        String address = maya.get("/a-rsq/new").location();
        maya.submit(address, "/a-rsq/*", "situations.1.concern", "3");

        Answer back = maya.get(address);
        maya.submit(back, "/a-rsq/*", "situations.1.concern", "5");

        assertThat(back.page().select("input[checked][value=3]")).hasSize(1);
        assertThat(arsqs()).hasSize(1);
        assertThat(arsqs().at("/0/situations/1/concern").asInt()).isEqualTo(5);
    }

    @Test
    void theQuestionnaireFilledInElsewhereIsTold() {
        Answer other = maya.open("/a-rsq/new");
        maya.submit(other, "/a-rsq/*", "situations.1.concern", "3");

        Answer told = maya.submit(other, "/a-rsq/*", "situations.1.concern", "6", "situations.2.acceptance", "1");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[id=situations.1.concern] .heed-line").text())
                .isEqualTo("Saved now: 3");
        assertThat(arsqs().at("/0/situations/1/concern").asInt()).isEqualTo(3);
        maya.submit(told, "/a-rsq/*");
        assertThat(arsqs().at("/0/situations/1/concern").asInt()).isEqualTo(6);
    }

    private static String[] all(String fear) {
        return ProbeItem.usual().stream()
                .flatMap(item -> Stream.of(item.key(), fear))
                .toArray(String[]::new);
    }

    private JsonNode ratings() {
        return maya.get("/api/v1/ratings").json().at("/items");
    }

    private JsonNode arsqs() {
        return maya.get("/api/v1/arsqs").json().at("/items");
    }
}
