package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@OnBothDatabases
class RoundTripTest {
    private static final String ASK = "01a19b45-b800-7000-8000-0000000000";
    private static final String MOMENT =
            "{\"at\":\"2026-11-20T16:05:00.000Z\",\"zone\":\"Europe/London\",\"day\":\"2026-11-20\"}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void whatIsTakenAlongComesBackWithoutLoss() {
        writeSomethingOfEverything();
        JsonNode taken = told(maya);

        Visitor elsewhere = TestServer.shared().newPerson();
        Answer brought = elsewhere.postJson("/api/v1/import", taken.toString());

        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().get("leftOut").asInt()).isZero();
        assertThat(told(elsewhere)).isEqualTo(taken);
    }

    @Test
    void bringingTheSameTwiceAddsNothing() {
        writeSomethingOfEverything();
        String file = maya.get("/api/v1/export").body();

        JsonNode again = maya.postJson("/api/v1/import", file).json();

        assertThat(again.get("added").asInt()).isZero();
        assertThat(again.get("there").asInt()).isPositive();
        assertThat(again.get("otherwise").asInt()).isZero();
    }

    @Test
    void anOlderFileNeverWritesOverNewerWords() {
        put("/api/v1/asks/" + ASK + "01", "{\"title\":\"Ask for a map\",\"planned\":" + MOMENT + "}");
        String older = maya.get("/api/v1/export").body();
        String newer = "{\"title\":\"Ask for a better map\",\"planned\":" + MOMENT + "}";
        maya.put("/api/v1/asks/" + ASK + "01", newer);

        JsonNode brought = maya.postJson("/api/v1/import", older).json();

        assertThat(brought.get("otherwise").asInt()).isEqualTo(1);
        assertThat(maya.get("/api/v1/asks/" + ASK + "01").json().get("title").asString())
                .isEqualTo("Ask for a better map");
    }

    @Test
    void aFileThatNeedsAnotherLookChangesNothing() {
        String file = "{\"format\":\"asked\",\"version\":1,\"rules\":[{\"id\":\"" + ASK
                + "09\",\"text\":\"ok\"},{\"id\":7}]}";

        Answer refused = maya.postJson("/api/v1/import", file);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("/rules/1/id");
        assertThat(told(maya).get("rules")).isEmpty();
    }

    @Test
    void theSettingsPageHandsOutTheFileAndTakesItBack() {
        writeSomethingOfEverything();
        assertThat(maya.get("/settings/export").page().select("a[href=/settings/export/file]"))
                .hasSize(1);
        Answer file = maya.get("/settings/export/file");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"asked-");

        Visitor elsewhere = TestServer.shared().newPerson();
        Answer back = elsewhere.followToItsEnd(
                elsewhere.upload("/settings/import", "/settings/import", "file", BodyPublishers.ofString(file.body())));

        assertThat(back.page().select("h1").text()).isEqualTo("Your file is restored");
        assertThat(told(elsewhere)).isEqualTo(told(maya));
    }

    private void writeSomethingOfEverything() {
        String ask = "/api/v1/asks/" + ASK + "02";
        String journey = "01a19b45-b800-7000-8000-000000000100";
        put(
                "/api/v1/journeys/" + journey,
                "{\"kind\":\"gentle-month\",\"starts\":\"2026-11-02\",\"zone\":\"Europe/London\",\"rulesAccepted\":"
                        + MOMENT + "}");
        put("/api/v1/journeys/" + journey + "/pauses/" + ASK + "50", "{\"from\":\"2026-11-05\",\"to\":\"2026-11-06\"}");
        put(
                "/api/v1/journeys/" + journey + "/weeks/1/takeaway",
                "{\"title\":\"Mild\",\"text\":\"It “passed”.\\nRest.\",\"written\":" + MOMENT + "}");
        put("/api/v1/rules/" + ASK + "60", "{\"text\":\"Don’t look silly\"}");
        put("/api/v1/avoided/" + ASK + "61", "{\"text\":\"Asking for help\",\"asked\":\"2026-11-20\"}");
        put("/api/v1/avoided/" + ASK + "61/pulls/" + ASK + "65", "{\"when\":" + MOMENT + ",\"pull\":0}");
        put("/api/v1/avoided/" + ASK + "61/pulls/" + ASK + "66", "{\"when\":" + MOMENT + "}");
        put("/api/v1/rests/" + ASK + "62", "{\"day\":\"2026-11-19\",\"zone\":\"Europe/London\",\"note\":\"A nap\"}");
        put("/api/v1/energies/2026-11-20", "{\"energy\":0}");
        put(
                "/api/v1/ratings/" + ASK + "63",
                "{\"when\":" + MOMENT + ",\"challenge\":\"high-five\",\"fear\":40,\"chanceOfNo\":50,\"for\":\"next\"}");
        put(
                "/api/v1/wish",
                "{\"pace\":\"gentle\",\"practice\":{\"since\":\"2026-11-05\",\"first\":\"not-sure\","
                        + "\"second\":\"makes-things-worse\",\"stopped\":\"2026-11-19\"}}");
        put(
                "/api/v1/my-days",
                "{\"ways\":[\"phone\",\"email\"],\"company\":[\"friends\"],\"hurdles\":[\"steps\",\"crowds\"]}");
        put("/api/v1/reminders", "{\"days\":[\"monday\",\"friday\"],\"at\":\"18:30\"}");
        put(
                "/api/v1/arsqs/" + ASK + "64",
                "{\"when\":" + MOMENT
                        + ",\"situations\":{\"1\":{\"concern\":3,\"acceptance\":6},\"9\":{\"concern\":1}}}");
        put(
                "/api/v1/stories/" + ASK + "67",
                "{\"title\":\"Mild\",\"text\":\"Anna waved.\",\"asks\":[\"" + ASK
                        + "02\"],\"chapters\":[{\"question\":\"happened\",\"answer\":\"A nod.\"},"
                        + "{\"question\":\"laugh\"}],\"blurs\":[{\"found\":\"Anna\",\"shown\":\"someone\"}],"
                        + "\"written\":" + MOMENT + "}");
        put(
                ask,
                "{\"journey\":\"" + journey
                        + "\",\"challenge\":\"high-five\",\"who\":\"walker\",\"place\":\"park\",\"rules\":[\"" + ASK
                        + "60\"],\"chosenFrom\":[\"high-five\",\"pet-dog\"],\"planned\":" + MOMENT + "}");
        put(
                ask + "/forecast",
                "{\"made\":" + MOMENT
                        + ",\"chanceOfNo\":0,\"fear\":60,\"feared\":\"They laugh at me\",\"fearedChance\":55}");
        put(
                ask + "/answer",
                "{\"asked\":" + MOMENT + ",\"answer\":\"no\",\"manner\":[\"warm\",\"blunt\"],\"fear\":0,"
                        + "\"sting\":{\"worst\":80,\"now\":50},\"feelings\":[\"hurt\",\"own:wobbly\"],\"body\":[\"hot-cheeks\"],"
                        + "\"cameTrue\":\"mostly\",\"fearedChance\":60,\"cameOfIt\":[\"laugh\"],\"leanedOn\":[\"said-sorry\"],"
                        + "\"forLess\":true,\"offer\":\"A wave\",\"lesson\":\"It stung.\\nIt passed. 🙂\","
                        + "\"story\":{\"told\":\"I am odd\"}}");
        put(
                ask + "/checkins/" + ASK + "70",
                "{\"when\":" + MOMENT + ",\"replaying\":30,\"recovered\":\"hours\",\"recoveredMinutes\":90}");
        put("/api/v1/asks/" + ASK + "03", "{\"title\":\"Ask a boss\",\"planned\":" + MOMENT + "}");
        put(
                "/api/v1/asks/" + ASK + "03/backed-out",
                "{\"when\":" + MOMENT
                        + ",\"inTheWay\":[\"friend-asked\",\"forgot\"],\"gotTo\":\"came-close\",\"note\":\"Rain\",\"feelings\":[\"calm\"]}");
        put(
                "/api/v1/asks/" + ASK + "04",
                "{\"title\":\"Ask the way\",\"domain\":\"work\",\"channel\":\"phone\",\"planned\":" + MOMENT + "}");
        put("/api/v1/asks/" + ASK + "04/answer", "{\"asked\":" + MOMENT + ",\"answer\":\"yes\"}");
        put("/api/v1/asks/" + ASK + "04/harm", "{\"when\":" + MOMENT + ",\"safe\":\"yes\",\"note\":\"Shouted at\"}");
    }

    private void put(String path, String json) {
        Answer answer = maya.put(path, json);
        assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 201);
    }

    /// Everything but when it was exported.
    private static JsonNode told(Visitor visitor) {
        ObjectNode file = (ObjectNode) visitor.get("/api/v1/export").json();
        file.remove(List.of("exported"));
        return file;
    }
}
