package app.asked.server.transfer.deleted;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DeletedPagesTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void whatIsDeletedIsThereTheLatestFirstAndComesBack() {
        String ask = "/asks/" + UuidCreator.getTimeOrderedEpoch();
        String rule = "/rules/" + UuidCreator.getTimeOrderedEpoch();
        String avoided = "/avoided/" + UuidCreator.getTimeOrderedEpoch();
        String own = "/challenges/" + UuidCreator.getTimeOrderedEpoch();
        put(ask, "{\"title\": \"Ask for a map\", \"planned\": " + now() + "}");
        put(ask + "/answer", "{\"asked\": " + now() + ", \"answer\": \"no\", \"lesson\": \"Maps are rare.\"}");
        put(rule, "{\"text\": \"Don’t look silly\"}");
        put(avoided, "{\"text\": \"Asking for a raise\"}");
        put(
                own,
                "{\"title\": \"Ask for old bread\", \"domain\": \"shops-and-services\","
                        + " \"channel\": \"in-person\", \"difficulty\": 40}");
        for (String each : List.of(ask, rule, avoided, own)) {
            maya.delete("/api/v1" + each);
            TestServer.shared().clock().set(Duration.ofMillis(5));
        }

        assertThat(deleted())
                .containsExactly("Ask for old bread", "Asking for a raise", "Don’t look silly", "Ask for a map");

        for (int left = 4; left > 0; left--) {
            Answer page = maya.get("/settings/deleted");
            maya.submit(page, page.page().select("main li form").attr("action"));
        }
        assertThat(deleted()).isEmpty();
        assertThat(maya.get(ask).page().text()).contains("Ask for a map", "Maps are rare.");
        assertThat(maya.get("/my-rules").page().text()).contains("Don’t look silly", "Asking for a raise");
        assertThat(maya.get("/api/v1" + own).status()).isEqualTo(200);
    }

    @Test
    void whereTheListIsCutItSaysSo() {
        deletesRules(99);
        assertThat(maya.get("/settings/deleted").page().text()).doesNotContain("of each kind");

        deletesRules(2);

        assertThat(maya.get("/settings/deleted").page().text())
                .contains("Only the latest 100 of each kind are shown here.");
        assertThat(deleted()).hasSize(100);
    }

    private void deletesRules(int many) {
        for (int i = 0; i < many; i++) {
            String rule = "/rules/" + UuidCreator.getTimeOrderedEpoch();
            put(rule, "{\"text\": \"Don’t look silly\"}");
            maya.delete("/api/v1" + rule);
        }
    }

    @Test
    void settingsLeadThereAndAnotherPersonSeesNothing() {
        String rule = "/rules/" + UuidCreator.getTimeOrderedEpoch();
        put(rule, "{\"text\": \"Don’t look silly\"}");
        maya.delete("/api/v1" + rule);
        Visitor tomas = TestServer.shared().newPerson();

        assertThat(tomas.get("/settings").page().select("a[href=/settings/deleted]"))
                .hasSize(1);
        assertThat(tomas.get("/settings/deleted").page().text())
                .contains("There’s nothing here.")
                .doesNotContain("silly");
    }

    private List<String> deleted() {
        return maya.get("/settings/deleted").page().select("main li h2").eachText();
    }

    private void put(String path, String json) {
        assertThat(maya.put("/api/v1" + path, json).status()).as(path).isIn(200, 201);
    }

    private static String now() {
        return "{\"at\": \"%s\", \"zone\": \"Europe/London\"}"
                .formatted(TestServer.shared().clock().instant());
    }
}
