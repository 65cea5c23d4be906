package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.Rule;
import app.asked.core.words.Line;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Limit;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Somebody with as many rules as they may have.
class LimitPagesTest {
    private static final int MOST = Limit.RULES.most();
    private static final Visitor MAYA = TestServer.shared().newPerson();

    @BeforeAll
    static void fill() {
        Storage storage = TestServer.shared().bean(Storage.class);
        UUID maya = MAYA.person();
        TestServer.shared()
                .serving(
                        MAYA,
                        () -> storage.write(maya, tx -> {
                            for (int count = 0; count < MOST; count++) {
                                UUID id = UuidCreator.getTimeOrderedEpoch();
                                VersionedWrites.set(tx, Journeys.RULES, id, new Rule(id, new Line("rule " + count)));
                            }
                            return MOST;
                        }));
    }

    @Test
    void aPageNamesTheLimitAndWhatToDo() {
        Answer answer = MAYA.submit("/my-rules", "/my-rules", "ownRule", "one more");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[data-sorry]").text())
                .contains("You have 500 rules")
                .contains("Delete some");
    }

    @Test
    void aProgramReadsWhichLimitItIs() {
        Answer answer = MAYA.put("/api/v1/rules/" + UuidCreator.getTimeOrderedEpoch(), "{\"text\":\"one more\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asString()).isEqualTo("conflict");
        assertThat(answer.json().get("limit").asString()).isEqualTo("rules");
        assertThat(answer.json().get("most").asInt()).isEqualTo(MOST);
    }

    @Test
    void aFileBringsTheRestAndSaysWhatItLeftOut() {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        JsonNode brought = MAYA.postJson("/api/v1/import", """
                        {"format": "asked", "version": 1,
                         "rules": [{"id": "%s", "text": "one more"}],
                         "asks": [{"id": "%s", "title": "Ask for a map",
                             "planned": {"at": "2026-01-02T10:00:00Z", "zone": "UTC", "day": "2026-01-02"}}]}
                        """.formatted(id, UuidCreator.getTimeOrderedEpoch()))
                .json();

        assertThat(brought.get("added").asInt()).isEqualTo(1);
        assertThat(brought.at("/because/limit").asInt()).as(brought.toString()).isEqualTo(1);
    }
}
