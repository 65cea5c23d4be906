package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.api.JsonShapes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Files that no Asked wrote, and files of another account.
@OnBothDatabases
class HandMadeFileTest {
    private static final JsonMapper JSON = JsonShapes.mapper();
    private static final String ID = "01a19b45-b800-7000-8000-0000000000";
    private final LocalDate today =
            LocalDate.ofInstant(TestServer.shared().clock().instant(), ZoneOffset.UTC);
    private final String yesterday = moment(today.minusDays(1), "16:05:00.123456Z");
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void theSameFileTwiceIsAllHereTheSecondTime() {
        JsonNode first = brought(handMade());

        assertThat(first.get("leftOut").asInt()).as(first.toString()).isZero();
        assertThat(brought(handMade()))
                .isEqualTo(counts(0, 0, first.get("added").asInt(), 0));
    }

    @Test
    void whatAThingBelongsToMayStandBehindItInTheFile() {
        JsonNode inOrder = brought(TestServer.shared().newPerson(), handMade());

        assertThat(brought(turnedRound(handMade()))).isEqualTo(inOrder);
    }

    @Test
    void besideAnActiveJourneyAnotherOneComesInAsFinishedOnItsLastDay() {
        String mine = "/api/v1/journeys/" + ID + "90";
        put(mine, journey(today, ""));
        JsonNode brought = brought(handMade());

        assertThat(brought.get("finished").asInt()).isEqualTo(1);
        assertThat(brought.get("leftOut").asInt()).as(brought.toString()).isZero();
        JsonNode theirs = maya.get("/api/v1/journeys/" + ID + "10").json();
        assertThat(theirs.get("state").asString()).isEqualTo("over");
        assertThat(theirs.at("/finished/day").asString())
                .isEqualTo(today.minusDays(1).toString());
        assertThat(maya.get(mine).json().get("state").asString()).isEqualTo("active");
        assertThat(maya.get("/api/v1/asks/" + ID + "20").json().get("journey").asString())
                .isEqualTo(ID + "10");
        assertThat(brought(handMade()))
                .isEqualTo(counts(0, 0, brought.get("added").asInt(), 0));
    }

    @Test
    void anAskOfAJourneyThatIsNotThereComesInByItself() {
        String alone = "{\"format\":\"asked\",\"version\":1,\"asks\":[{\"id\":\"" + ID + "20\",\"journey\":\"" + ID
                + "77\",\"title\":\"Ask for a map\",\"planned\":" + yesterday + "}]}";

        assertThat(brought(alone)).isEqualTo(counts(1, 0, 0, 0));
        assertThat(maya.get("/api/v1/asks/" + ID + "20").json().has("journey")).isFalse();
        assertThat(brought(alone)).isEqualTo(counts(0, 0, 1, 0));
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        String avoided = IntStream.range(0, 5)
                .mapToObj(nth -> "{\"id\":\"" + ID + "3" + nth + "\",\"text\":\"Asking for help " + nth + "\"}")
                .collect(Collectors.joining(","));

        JsonNode brought = brought("{\"format\":\"asked\",\"version\":1,\"avoided\":[" + avoided + "]}");

        assertThat(brought.get("leftOut").asInt()).isEqualTo(2);
        assertThat(brought.at("/because/three-avoided").asInt()).isEqualTo(2);
    }

    @Test
    void thePaceWishComesAlong() {
        put("/api/v1/wish", "{\"pace\":\"gentle\",\"practice\":{\"since\":\"2026-11-05\"}}");
        Visitor elsewhere = TestServer.shared().newPerson();

        elsewhere.postJson("/api/v1/import", maya.get("/api/v1/export").body());

        assertThat(elsewhere.get("/api/v1/wish").json().get("pace").asString()).isEqualTo("gentle");
        assertThat(elsewhere.get("/api/v1/wish").json().at("/practice/since").asString())
                .isEqualTo("2026-11-05");
    }

    @Test
    void aCheckInOfTwoAsksComesBackThoughOneOfThemWasDeleted() {
        brought(handMade());
        put(
                "/api/v1/asks/" + ID + "20/checkins/" + ID + "45",
                "{\"when\":" + yesterday + ",\"replaying\":10,\"asks\":[\"" + ID + "21\"]}");
        maya.delete("/api/v1/asks/" + ID + "21");
        Visitor elsewhere = TestServer.shared().newPerson();

        JsonNode there = elsewhere
                .postJson("/api/v1/import", maya.get("/api/v1/export").body())
                .json();

        assertThat(there.get("leftOut").asInt()).as(there.toString()).isZero();
        assertThat(elsewhere.get("/api/v1/export").json().get("checkIns")).hasSize(2);
    }

    /// With as little said as a file may say.
    private String handMade() {
        return "{\"format\":\"asked\",\"version\":1,"
                + "\"challenges\":[{\"id\":\"" + ID
                + "01\",\"title\":\"Ask for a menu\",\"domain\":\"shops-and-services\","
                + "\"channel\":\"in-person\",\"difficulty\":20}],"
                + "\"journeys\":["
                + journey(
                        today.minusDays(6),
                        "\"id\":\"" + ID + "10\",\"pauses\":[{\"id\":\"" + ID
                                + "11\",\"from\":\"" + today.minusDays(5) + "\",\"to\":\"" + today.minusDays(4)
                                + "\"}],\"takeaways\":[{\"week\":1,\"text\":\"Mild\\r\\nRest\",\"written\":" + yesterday
                                + "}],")
                + "],"
                + "\"asks\":[{\"id\":\"" + ID + "20\",\"journey\":\"" + ID
                + "10\",\"challenge\":\"high-five\",\"planned\":"
                + yesterday + ",\"forecast\":{\"made\":" + yesterday + ",\"fear\":60},\"answer\":{\"asked\":"
                + yesterday
                + ",\"answer\":\"no\",\"feelings\":[\"own:wobbly\",\"hurt\"],\"manner\":[\"blunt\",\"warm\"],"
                + "\"story\":{\"told\":\"I am odd\"}}},"
                + "{\"id\":\"" + ID + "21\",\"challenge\":\"" + ID + "01\",\"version\":\"as-is\",\"planned\":"
                + yesterday
                + ",\"backedOut\":{\"when\":" + yesterday + "}}],"
                + "\"checkIns\":[{\"id\":\"" + ID + "40\",\"when\":" + yesterday + ",\"asks\":[\"" + ID
                + "20\"],\"recovered\":\"hours\"}]}";
    }

    /// Check-ins first, then asks, and what says which file it is at the end.
    private static String turnedRound(String file) {
        ObjectNode all = (ObjectNode) JSON.readTree(file);
        ObjectNode turned = JSON.createObjectNode();
        List.copyOf(all.propertyNames()).reversed().forEach(name -> turned.set(name, all.get(name)));
        return turned.toString();
    }

    private String journey(LocalDate starts, String more) {
        return "{" + more + "\"kind\":\"gentle-month\",\"starts\":\"" + starts
                + "\",\"zone\":\"Etc/UTC\",\"rulesAccepted\":" + moment(starts, "00:00:00Z") + "}";
    }

    private static String moment(LocalDate day, String time) {
        return "{\"at\":\"" + day + "T" + time + "\",\"zone\":\"Etc/UTC\"}";
    }

    private void put(String path, String json) {
        Answer answer = maya.put(path, json);
        assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 201);
    }

    private JsonNode brought(String file) {
        return brought(maya, file);
    }

    private static JsonNode brought(Visitor visitor, String file) {
        Answer brought = visitor.postJson("/api/v1/import", file);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        return brought.json();
    }

    private static JsonNode counts(int added, int finished, int there, int otherwise) {
        return JSON.valueToTree(new ImportCounts(added, finished, 0, there, otherwise, 0, Map.of()));
    }
}
