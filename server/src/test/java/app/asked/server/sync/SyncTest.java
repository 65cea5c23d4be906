package app.asked.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Forms that a phone held back, sent later.
@OnBothDatabases
class SyncTest {
    private static final int HOUR = 3600;

    private final Visitor maya = TestServer.shared().newPerson();
    private final UUID ask = UuidCreator.getTimeOrderedEpoch();
    private final String guess = "/asks/" + ask + "/forecast";
    private final String answer = "/asks/" + ask + "/answer";

    @Test
    void aGuessAndItsAnswerAreSavedInOrderAsOfWhenAndWhereTheyWereMade() {
        List<String> results = results(sync(
                held(guess, "ask.challenge=high-five&forecast.chanceOfNo=60&rev=0", 5 * HOUR),
                held(answer, "answer.answer=no&answer.lesson=Nothing+fell+down.&rev=0", 4 * HOUR, "Asia/Tokyo")));

        assertThat(results).containsExactly("saved", "saved");
        JsonNode asked = kept().at("/answer/asked");
        assertThat(Instant.parse(asked.get("at").asString()))
                .isBetween(now().minusSeconds(4 * HOUR + 60), now().minusSeconds(4 * HOUR - 60));
        assertThat(asked.get("zone").asString()).isEqualTo("Asia/Tokyo");
        assertThat(kept().at("/answer/lesson").asString()).isEqualTo("Nothing fell down.");
        assertThat(kept().at("/forecast/chanceOfNo").asInt()).isEqualTo(60);
    }

    @Test
    void sentAgainItIsTheSameAnswerAndNothingIsWritten() {
        String first = held("/asks/lived/" + ask, "answer.answer=no&answer.lesson=First.&rev=0", 60);
        Answer once = sync(first);
        long rev = once.json().at("/operations/0/rev").asLong();
        sync(held("/asks/lived/" + ask, "answer.answer=no&answer.lesson=Second.&rev=" + rev, 60));

        assertThat(sync(first).json()).isEqualTo(once.json());
        assertThat(kept().at("/answer/lesson").asString()).isEqualTo("Second.");
    }

    @Test
    void anIdThatStoodForSomethingElseDoesNothing() {
        String id = id();
        sync(held(id, "/rests", "back=/today", 60));

        assertThat(results(sync(held(id, "/asks/lived/" + ask, "answer.answer=no&rev=0", 60))))
                .containsExactly("other");
        assertThat(maya.get("/api/v1/asks/" + ask).status()).isEqualTo(404);
    }

    @Test
    void whatWasSavedElsewhereSinceIsNotWrittenOver() {
        sync(held("/asks/lived/" + ask, "answer.answer=no&answer.lesson=From+the+desk.&rev=0", 60));

        assertThat(results(sync(held("/asks/lived/" + ask, "answer.answer=no&answer.lesson=Mine.&rev=0", 60))))
                .containsExactly("look");
        assertThat(kept().at("/answer/lesson").asString()).isEqualTo("From the desk.");
    }

    @Test
    void whatNeedsAnotherLookIsWrittenNowhereAndKeepsNothingFromBeingSaved() {
        List<String> results = results(sync(
                held("/asks/lived/" + ask, "answer.fear=30", 60),
                held("/asks/" + id() + "/answer", "answer.answer=yes", 60),
                held("/settings/theme", "theme=day", 60),
                held("/rests", "back=/today", 60)));

        assertThat(results).containsExactly("look", "gone", "look", "saved");
        assertThat(maya.get("/api/v1/rests").json().get("items")).hasSize(1);
    }

    @Test
    void whatIsSignedByAnotherPersonIsRefusedAsAWhole() {
        Answer refused = maya.postJson(
                "/api/v1/sync",
                "{\"owner\": \"%s\", \"operations\": [%s]}"
                        .formatted(UUID.randomUUID(), held("/rests", "back=/today", 60)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(maya.get("/api/v1/rests").json().get("items")).isEmpty();
    }

    @Test
    void theSignOnAPageIsTheOneThatIsTaken() {
        String sign = maya.get("/today").page().body().attr("data-person");

        Answer answer = maya.postJson(
                "/api/v1/sync",
                "{\"owner\": \"%s\", \"operations\": [%s]}".formatted(sign, held("/rests", "back=/today", 60)));

        assertThat(results(answer)).containsExactly("saved");
    }

    @Test
    void aFormWhoseAnswerWasLostIsKnownWhenItComesOnceMore() {
        String id = id();
        maya.submit("/rests/today", "/rests", "_operation", id);
        String rest = maya.get("/api/v1/rests").json().at("/items/0/id").asString();
        maya.delete("/api/v1/rests/" + rest);

        assertThat(results(sync(held(id, "/rests", "_shown=1", 60)))).containsExactly("saved");
        assertThat(maya.get("/api/v1/rests").json().get("items")).isEmpty();
    }

    @Test
    void whatIsHarmfulIsSavedAsASingleTap() {
        assertThat(results(sync(held("/asks/lived/" + ask + "/harm", "answer.lesson=He+shouted.&rev=0", 2 * HOUR))))
                .containsExactly("saved");
        assertThat(kept().at("/harm/note").asString()).contains("He shouted.");
    }

    private Answer sync(String... forms) {
        Answer answer = maya.postJson(
                "/api/v1/sync",
                "{\"operations\": [%s]}".formatted(Stream.of(forms).collect(Collectors.joining(","))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static List<String> results(Answer answer) {
        return answer.json()
                .get("operations")
                .valueStream()
                .map(each -> each.get("result").asString())
                .toList();
    }

    private static String held(String to, String form, int ago, String... zone) {
        return held(id(), to, form, ago, zone);
    }

    private static String held(String id, String to, String form, int ago, String... zone) {
        return "{\"id\": \"%s\", \"to\": \"%s\", \"form\": \"%s\", \"ago\": %d, \"zone\": \"%s\"}"
                .formatted(id, to, form, ago, zone.length == 0 ? "Europe/London" : zone[0]);
    }

    private static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private JsonNode kept() {
        return maya.get("/api/v1/asks/" + ask).json();
    }

    private static Instant now() {
        return TestServer.shared().clock().instant();
    }
}
