package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.api.JsonShapes;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of journeys and of what belongs to them.
class JourneyResourcesTest {
    private static final String API = "/api/v1";
    private static final JsonMapper JSON = JsonShapes.mapper();
    private static final String LINE = "x".repeat(201);

    private final Visitor maya = TestServer.shared().newPerson();

    /// A resource: where one stands, two ways to write it, and what needs another look in which field.
    enum Kind {
        JOURNEY(
                "/journeys/" + Examples.newId(),
                Examples.json("gentle-month"),
                Examples.json("thirty-days"),
                "length starts zone pace kind rulesAccepted finished"),
        RULE("/rules/" + Examples.newId(), "{'text': 'don’t look silly'}", "{'text': 'don’t be loud'}", "text"),
        AVOIDED(
                "/avoided/" + Examples.newId(),
                "{'text': 'asking in a shop'}",
                "{'text': 'asking in a shop', 'asked': '2026-11-04'}",
                "text asked"),
        REST(
                "/rests/" + Examples.newId(),
                "{'day': '2026-11-20', 'zone': 'Europe/London', 'note': 'A nap, and a friend.'}",
                "{'day': '2026-11-21', 'zone': 'Europe/London'}",
                "day zone note"),
        ENERGY("/energies/2026-11-20", "{'energy': 70}", "{'energy': 0}", "energy");

        private final String path;
        private final String json;
        private final String other;
        private final String fields;

        Kind(String path, String json, String other, String fields) {
            this.path = API + path;
            this.json = Examples.quoted(json);
            this.other = Examples.quoted(other);
            this.fields = fields;
        }

        private String list() {
            return path.substring(0, path.lastIndexOf('/'));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsPutIsThereUntilItIsDeleted(Kind kind) {
        assertThat(maya.get(kind.path).status()).isEqualTo(404);
        assertThat(maya.put(kind.path, kind.json).status()).isEqualTo(201);
        Answer same = maya.put(kind.path, kind.json);
        assertThat(same.status()).isEqualTo(200);
        Answer changed = maya.put(kind.path, kind.other);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(same.header("ETag"));
        assertThat(maya.get(kind.path).json()).isEqualTo(changed.json());
        assertThat(maya.get(kind.list()).json().at("/items")).hasSize(1).first().isEqualTo(changed.json());

        assertThat(maya.delete(kind.path).status()).isEqualTo(204);
        assertThat(maya.delete(kind.path).status()).isEqualTo(204);
        assertThat(maya.get(kind.path).status()).isEqualTo(404);
        assertThat(maya.get(kind.list()).json().at("/items")).isEmpty();
        assertThat(maya.put(kind.path, kind.json).json().at("/code").asString()).isEqualTo("deleted");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDeletedOneComesBackToWhoeverNamesItsMark(Kind kind) {
        maya.put(kind.path, kind.json);
        String mark = maya.delete(kind.path).header("ETag");

        Answer back = maya.send(maya.request(kind.path)
                .header("Content-Type", "application/json")
                .header("If-Match", mark)
                .PUT(BodyPublishers.ofString(kind.json)));

        assertThat(back.status()).isEqualTo(200);
        assertThat(maya.get(kind.path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLateWriteIsToldHowItReadsNow(Kind kind) {
        String first = maya.put(kind.path, kind.json).header("ETag");
        Answer now = maya.put(kind.path, kind.other);

        Answer late =
                maya.send(maya.request(kind.path).header("If-Match", first).DELETE());

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current")).isEqualTo(now.json());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anotherPersonSeesNothing(Kind kind) {
        maya.put(kind.path, kind.json);
        Visitor tomas = TestServer.shared().newPerson();

        assertThat(tomas.get(kind.path).status()).isEqualTo(404);
        assertThat(tomas.delete(kind.path).status()).isEqualTo(404);
        assertThat(tomas.get(kind.list()).json().at("/items")).isEmpty();
        assertThat(maya.get(kind.path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatNeedsAnotherLookIsNamed(Kind kind) {
        assertThat(maya.put(kind.path, "{").status()).isEqualTo(400);
        assertThat(maya.put(kind.path, "[]").status()).isEqualTo(422);
        assertThat(maya.put(kind.path, "{}").status()).isEqualTo(422);
        assertThat(invalid(kind.path, kind.json.replaceFirst("\\{", "{\"extra\": 1, ")))
                .isEqualTo("/extra");
        for (String field : kind.fields.split(" ", -1)) {
            for (String wrong : List.of("[7]", "{\"a\": 1}", "true", "1.5", "-1", "\"" + LINE + "\"", "\"\\u0000\"")) {
                assertThat(invalid(kind.path, with(kind.other, field, wrong)))
                        .as(field + ": " + wrong)
                        .startsWith("/" + field);
            }
        }
        assertThat(maya.get(kind.path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("wrongPaths")
    void anAddressThatIsNoneIsAnsweredKindly(String path) {
        assertThat(maya.get(API + path).status()).isEqualTo(404);
        assertThat(maya.put(API + path, "{}").status()).isIn(404, 422);
        assertThat(maya.delete(API + path).status()).isEqualTo(404);
    }

    static Stream<String> wrongPaths() {
        String id = Examples.newId().toString();
        return Stream.of(
                "/rules/1",
                "/rules/" + id.replace('7', 'x'),
                "/rests/" + "9".repeat(300),
                "/energies/today",
                "/energies/2026-02-30",
                "/energies/+999999999-01-01",
                "/energies/1999-12-31",
                "/journeys/none",
                "/journeys/none/pauses/" + id,
                "/journeys/" + id + "/pauses/none",
                "/journeys/" + id + "/pauses/" + id);
    }

    @Test
    void aListIsReadSliceBySliceFromTheNewest() {
        for (int day = 10; day < 15; day++) {
            maya.put(API + "/energies/2026-11-" + day, "{\"energy\": 50}");
        }

        Answer first = maya.get(API + "/energies?limit=3");
        assertThat(first.json().at("/items")).hasSize(3);
        assertThat(first.json().at("/items/0/day").asString()).isEqualTo("2026-11-14");
        String more = first.json().at("/more").asString();
        Answer second = maya.get(API + "/energies?limit=3&after=" + more);

        assertThat(second.json().at("/items")).hasSize(2);
        assertThat(second.json().has("more")).isFalse();
        long last = first.json().at("/items/0/rev").asLong();
        assertThat(maya.get(API + "/energies?since=" + last).json().at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aListThatIsAskedForWronglySaysSo(Kind kind) {
        for (String query :
                List.of("limit=0", "limit=201", "limit=x", "after=x", "since=-1", "page=2", "limit=1&limit=2")) {
            assertThat(maya.get(kind.list() + "?" + query).status()).as(query).isEqualTo(422);
        }
    }

    private String invalid(String path, String json) {
        Answer answer = maya.put(path, json);
        assertThat(answer.status()).as(json + " " + answer).isEqualTo(422);
        return answer.json().at("/errors/0/field").asString();
    }

    /// The JSON with another value in a field, which it may lack.
    private static String with(String json, String field, String value) {
        ObjectNode changed = (ObjectNode) JSON.readTree(json);
        return changed.set(field, JSON.readTree(value)).toString();
    }
}
