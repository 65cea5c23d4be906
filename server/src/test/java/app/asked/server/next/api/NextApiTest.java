package app.asked.server.next.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.junit.jupiter.api.Test;

class NextApiTest {
    private static final String NEXT = "/api/v1/next";
    private static final String ASK = "/api/v1/asks/01a19b45-b800-7000-8000-0000000001";
    private static final String MOMENT = "{\"at\":\"2026-11-20T16:05:00.000Z\",\"zone\":\"Europe/London\"}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void theSameFactsGiveTheSameBytesToday() {
        writeSomeAsks();

        String learnedAnew = maya.get(NEXT).body();
        String asLearnedBefore = maya.get(NEXT).body();

        assertThat(asLearnedBefore).isEqualTo(learnedAnew);
    }

    @Test
    void theSameFactsGiveTheSameBytesElsewhereInWhateverOrderTheyCame() {
        writeSomeAsks();

        Visitor elsewhere = TestServer.shared().newPerson();
        Answer brought =
                elsewhere.postJson("/api/v1/import", maya.get("/api/v1/export").body());

        assertThat(brought.status()).isEqualTo(200);
        assertThat(elsewhere.get(NEXT).body()).isEqualTo(maya.get(NEXT).body());
        assertThat(elsewhere.get(NEXT).json().at("/from/asks").asInt()).isEqualTo(3);
    }

    /// The newest first: the file tells them the other way round.
    private void writeSomeAsks() {
        write("03", "pet-dog", "2026-11-20", 30, "yes");
        write("02", "phone-charger", "2026-11-18", 60, "no");
        write("01", "high-five", "2026-11-16", 50, "soft-no");
        put("/api/v1/energies/2026-11-20", "{\"energy\": 40}");
        put("/api/v1/wish", "{\"pace\": \"brisk\"}");
    }

    private void write(String id, String challenge, String day, int fear, String answer) {
        String moment = MOMENT.replace("2026-11-20", day);
        put(ASK + id, "{\"challenge\": \"%s\", \"planned\": %s}".formatted(challenge, moment));
        put(ASK + id + "/forecast", "{\"made\": %s, \"fear\": %d}".formatted(moment, fear + 10));
        put(ASK + id + "/answer", "{\"asked\": %s, \"answer\": \"%s\", \"fear\": %d}".formatted(moment, answer, fear));
    }

    private void put(String path, String json) {
        Answer answer = maya.put(path, json);
        assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 201);
    }
}
