package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.journey.JourneyKind;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the API keeps to between the things of a journey.
class JourneyApiTest {
    private static final String API = "/api/v1";
    private static final String AVOIDED = "{\"text\": \"asking in a shop\"}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void aJourneyTellsWhereItStands() {
        String path = API + "/journeys/" + Examples.newId();
        Answer put = maya.put(path, Examples.quoted(Examples.json("gentle-month")));

        assertThat(put.json().at("/state").asString()).isEqualTo("over");
        assertThat(put.json().at("/ends").asString()).isEqualTo("2025-11-30");
        assertThat(put.json().has("today")).isFalse();
        assertThat(put.json().at("/pace/most").asInt())
                .isEqualTo(JourneyKind.GENTLE_MONTH.pace().most());
    }

    @Test
    void aSecondJourneyThatIsNotOverStandsInTheWay() {
        maya.put(API + "/journeys/" + Examples.newId(), Examples.quoted(Examples.jsonAhead()));

        Answer second = maya.put(API + "/journeys/" + Examples.newId(), Examples.quoted(Examples.jsonAhead()));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/code").asString()).isEqualTo("conflict");
        assertThat(second.json().at("/detail").asString()).startsWith("You can only be on one journey at a time.");
    }

    @Test
    void aPauseMovesTheEndAndLiesInItsJourneyApartFromOthers() {
        String journey = API + "/journeys/" + Examples.newId();
        maya.put(journey, Examples.quoted(Examples.json("gentle-month")));
        String pause = journey + "/pauses/" + Examples.newId();

        Answer put = maya.put(pause, Examples.quoted("{'from': '2025-11-10', 'to': '2025-11-12'}"));

        assertThat(put.status()).isEqualTo(201);
        assertThat(put.json().propertyNames()).containsExactly("rev", "id", "from", "to");
        assertThat(maya.get(journey).json().at("/ends").asString()).isEqualTo("2025-12-03");
        assertThat(maya.get(journey + "/pauses").json().at("/items")).hasSize(1);
        for (String wrong : List.of(
                "{'from': '2025-11-12'}",
                "{'from': '2025-11-01', 'to': '2025-11-04'}",
                "{'from': '2025-12-04'}",
                "{'to': '2025-11-04'}",
                "{'from': '2025-11-05', 'journey': '" + Examples.newId() + "'}")) {
            assertThat(maya.put(journey + "/pauses/" + Examples.newId(), Examples.quoted(wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(invalid(
                        journey + "/pauses/" + Examples.newId(),
                        Examples.quoted("{'from': '2025-11-05', 'to': '2025-11-04'}")))
                .isEqualTo("/to");

        assertThat(maya.delete(pause).status()).isEqualTo(204);
        assertThat(maya.get(journey).json().at("/ends").asString()).isEqualTo("2025-11-30");
    }

    @Test
    void aTakeawayIsWrittenToAWeekThatIsThere() {
        String weeks = API + "/journeys/" + Examples.newId() + "/weeks/";
        String json = Examples.quoted("""
                {'title': 'The dip', 'energy': 20, 'going': 'not-sure', 'written':
                {'at': '2026-11-22T19:00:00.000Z', 'zone': 'Europe/London', 'day': '2026-11-22'}}
                """);
        assertThat(maya.put(weeks + "3/takeaway", json).status()).isEqualTo(404);
        maya.put(weeks.replace("/weeks/", ""), Examples.quoted(Examples.json("gentle-month")));

        Answer put = maya.put(weeks + "3/takeaway", json);

        assertThat(put.status()).isEqualTo(201);
        assertThat(put.json().at("/draft").asBoolean()).isFalse();
        assertThat(put.json().at("/title").asString()).isEqualTo("The dip");
        assertThat(put.json().has("week")).isFalse();
        assertThat(maya.put(weeks + "0/takeaway", json).status()).isEqualTo(404);
        assertThat(maya.put(weeks + "5/takeaway", json).status()).isEqualTo(404);
        assertThat(maya.put(weeks + "99999999999/takeaway", json).status()).isEqualTo(422);
        assertThat(invalid(weeks + "3/takeaway", Examples.quoted("{'title': 'The dip'}")))
                .isEqualTo("/written");
        assertThat(maya.delete(weeks + "3/takeaway").status()).isEqualTo(204);
        assertThat(maya.delete(weeks + "4/takeaway").status()).isEqualTo(404);
    }

    @Test
    void aFourthOpenAvoidedThingStandsInTheWay() {
        for (int i = 0; i < 3; i++) {
            assertThat(maya.put(API + "/avoided/" + Examples.newId(), AVOIDED).status())
                    .isEqualTo(201);
        }

        Answer fourth = maya.put(API + "/avoided/" + Examples.newId(), AVOIDED);

        assertThat(fourth.status()).isEqualTo(409);
        assertThat(fourth.json().at("/detail").asString()).startsWith("You still have three things on your list.");
    }

    private String invalid(String path, String json) {
        Answer answer = maya.put(path, json);
        assertThat(answer.status()).as(json + " " + answer).isEqualTo(422);
        return answer.json().at("/errors/0/field").asString();
    }
}
