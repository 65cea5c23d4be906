package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.api.JsonShapes;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The essay's month, lived through the API and brought in as a file: the same month both times.
@OnBothDatabases
class EssayMonthTest {
    private static final JsonMapper JSON = JsonShapes.mapper();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Visitor maya = TestServer.shared().newPerson();
    private final ObjectNode month = month();

    private static ObjectNode month() {
        Instant now = TestServer.shared().clock().instant();
        LocalDate starts = now.atZone(LONDON).toLocalDate().minusDays(28);
        return EssayMonth.file(JSON, starts, LONDON, now);
    }

    @Test
    void livedThroughTheApiItCountsAsTheEssayTells() throws IOException {
        JsonNode journey = month.at("/journeys/0");
        ObjectNode own = JSON.createObjectNode().put("format", "asked").put("version", 1);
        own.set("challenges", month.get("challenges"));
        assertThat(maya.postJson("/api/v1/import", own.toString()).status()).isEqualTo(200);
        put("/api/v1/journeys/", without(journey, "pauses", "takeaways"));
        for (JsonNode ask : month.get("asks")) {
            put("/api/v1/asks/", without(ask, "forecast", "answer"));
            String path = "/api/v1/asks/" + ask.get("id").asString();
            accepted(maya.put(path + "/forecast", ask.get("forecast").toString()));
            accepted(maya.put(path + "/answer", ask.get("answer").toString()));
        }
        for (JsonNode checkIn : month.get("checkIns")) {
            put("/api/v1/asks/" + checkIn.at("/asks/0").asString() + "/checkins/", checkIn);
        }
        String weeks = "/api/v1/journeys/" + journey.get("id").asString() + "/weeks";
        for (JsonNode takeaway : journey.get("takeaways")) {
            String path = weeks + "/" + takeaway.get("week").asInt() + "/takeaway";
            accepted(maya.put(path, without(takeaway, "week").toString()));
        }

        expectTheEssay(maya.get(weeks).json().get("items"));
        assertThat(export()).isEqualTo(new Told(month));
    }

    @Test
    void broughtInAsAFileItIsTheSameMonth() throws IOException {
        Answer brought = maya.postJson("/api/v1/import", month.toString());

        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().get("leftOut").asInt()).isZero();
        String journey = month.at("/journeys/0/id").asString();
        expectTheEssay(maya.get("/api/v1/journeys/" + journey + "/weeks").json().get("items"));
        assertThat(export()).isEqualTo(new Told(month));
    }

    @Test
    void itsIdeasAreCalledAsTheyAreCalledEverywhere() {
        maya.postJson("/api/v1/import", month.toString());

        assertThat(maya.get("/api/v1/asks?limit=200").json().at("/items"))
                .hasSize(16)
                .allSatisfy(ask -> assertThat(ask.at("/title"))
                        .isEqualTo(maya.get("/api/v1/challenges/"
                                        + ask.at("/challenge").asString())
                                .json()
                                .at("/title")));
    }

    @Test
    void theAsksOfADayComeInTheOrderTold() {
        List<Instant> asked = month.get("asks")
                .valueStream()
                .map(ask -> Instant.parse(ask.at("/answer/asked/at").asString()))
                .toList();

        assertThat(asked).isSorted();
    }

    private static void expectTheEssay(JsonNode weeks) throws IOException {
        JsonNode expected;
        try (var file = new ClassPathResource("demo/essay-month.json").getInputStream()) {
            expected = JSON.readTree(file.readAllBytes()).get("expected");
        }
        assertThat(weeks.valueStream()
                        .mapToInt(week -> week.get("asks").asInt())
                        .sum())
                .isEqualTo(expected.get("asks").asInt())
                .isEqualTo(16);
        assertThat(weeks.valueStream()
                        .mapToInt(week -> week.get("challenges").asInt())
                        .sum())
                .isEqualTo(expected.get("distinctChallenges").asInt())
                .isEqualTo(12);
        for (JsonNode told : expected.get("byWeek")) {
            JsonNode answers = weeks.valueStream()
                    .filter(week -> week.get("week").asInt() == told.get("week").asInt())
                    .findFirst()
                    .orElseThrow()
                    .get("answers");
            assertThat(List.of(
                            count(answers, "yes"),
                            count(answers, "no"),
                            count(answers, "soft-no"),
                            count(answers, "no-reply")))
                    .as("week " + told.get("week"))
                    .containsExactly(
                            count(told, "yes"), count(told, "no"), count(told, "softNo"), count(told, "noReply"));
        }
    }

    private static int count(JsonNode counts, String name) {
        return counts.path(name).asInt(0);
    }

    private Told export() {
        return new Told(maya.get("/api/v1/export").json());
    }

    private void put(String path, JsonNode resource) {
        accepted(maya.put(
                path + resource.get("id").asString(), without(resource, "id").toString()));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static ObjectNode without(JsonNode node, String... names) {
        ObjectNode copy = (ObjectNode) node.deepCopy();
        copy.remove(List.of(names));
        return copy;
    }

    /// What a file tells, whatever the order of its lists and what the server adds by itself.
    private record Told(Set<String> ids, Set<String> words) {
        Told(JsonNode file) {
            this(new HashSet<>(), new HashSet<>());
            for (String list : List.of("challenges", "journeys", "asks", "checkIns")) {
                file.get(list).forEach(each -> ids.add(each.get("id").asString()));
            }
            file.get("asks").forEach(ask -> {
                words.add(ask.get("challenge").asString()
                        + ask.at("/forecast/feared").asString());
                words.add(ask.at("/answer/lesson").asString()
                        + ask.at("/answer/sting/worst").asInt(-1));
            });
            file.at("/journeys/0/takeaways")
                    .forEach(each -> words.add(each.get("title").asString()));
        }
    }
}
