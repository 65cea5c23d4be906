package app.asked.server.challenge.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.Test;

/// The kindness check, asked for and met.
class KindnessApiTest {
    private static final String CHECK = "/api/v1/challenges/check";
    private static final String LIE = "Tell the waiter it is my birthday";
    private static final String HONEST = "Ask for an early birthday wish";

    private final Visitor maya = TestServer.shared().newPerson();
    private final String own = "/api/v1/challenges/" + UuidCreator.getTimeOrderedEpoch();

    @Test
    void fairWordsAreFairAndNothingIsStored() {
        Answer checked = maya.postJson(CHECK, "{\"title\": \"" + HONEST + "\"}");

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.json().at("/verdict").asString()).isEqualTo("fair");
        assertThat(checked.json().at("/signs")).isEmpty();
        assertThat(maya.get("/api/v1/challenges?origin=own").json().at("/items"))
                .isEmpty();
    }

    @Test
    void aSignSaysWhereWhyAndWhatIsKinderInCodePoints() {
        Answer checked = maya.postJson(CHECK, "{\"title\": \"Ask for cake\", \"how\": \"🎈 " + LIE + "\"}");

        assertThat(checked.json().at("/verdict").asString()).isEqualTo("look-again");
        var sign = checked.json().at("/signs/0");
        assertThat(sign.at("/sign").asString()).isEqualTo("not-honest");
        assertThat(sign.at("/field").asString()).isEqualTo("how");
        assertThat(sign.at("/from").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(sign.at("/to").asInt()).isLessThanOrEqualTo(2 + LIE.length());
        assertThat(sign.at("/why/key").asString()).startsWith("kindness.not-honest.");
        assertThat(sign.at("/why/text").asString()).isNotBlank();
        assertThat(sign.at("/kinder/text").asString()).isNotBlank();
    }

    @Test
    void whatThePersonSaysIsFineIsNotToldAgain() {
        Answer checked = maya.postJson(CHECK, "{\"title\": \"" + LIE + "\", \"answers\": {\"not-honest\": true}}");

        assertThat(checked.json().at("/verdict").asString()).isEqualTo("fair");
    }

    @Test
    void aDraftThatNeedsAnotherLookIsNamed() {
        assertThat(field(maya.postJson(CHECK, "{\"title\": 4}"))).isEqualTo("/title");
        assertThat(field(maya.postJson(CHECK, "{\"domain\": \"work\"}"))).isEqualTo("/domain");
        assertThat(field(maya.postJson(CHECK, "{\"answers\": {\"odd\": true}}")))
                .isEqualTo("/answers/odd");
        assertThat(maya.postJson(CHECK, "no").status()).isEqualTo(400);
    }

    @Test
    void anOwnOneIsNotKeptBeforeThePersonIsTold() {
        Answer refused = maya.put(own, challenge(LIE, "[]"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("/flags");
        assertThat(refused.json().at("/check/verdict").asString()).isEqualTo("look-again");
        assertThat(refused.json().at("/check/signs/0/field").asString()).isEqualTo("title");
        assertThat(maya.get(own).status()).isEqualTo(404);
    }

    @Test
    void whatIsKeptCarriesItsFlagUntilTheWordsChange() {
        Answer kept = maya.put(own, challenge(LIE, "[\"not-honest\"]"));
        Answer changed = maya.put(own, challenge(HONEST, "[\"not-honest\"]"));
        Answer again = maya.put(own, challenge(HONEST, "[\"not-honest\"]"));

        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().at("/flags/0").asString()).isEqualTo("not-honest");
        assertThat(changed.json().at("/flags")).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void whatAPersonTappedAtFirstStaysWithTheWords() {
        maya.put(own, challenge(HONEST, "[\"yes-unwanted\", \"filming\"]"));

        Answer repeated = maya.put(own, challenge(HONEST, "[\"yes-unwanted\", \"filming\"]"));

        assertThat(repeated.json().at("/flags")).hasSize(1);
        assertThat(repeated.json().at("/flags/0").asString()).isEqualTo("yes-unwanted");
    }

    @Test
    void anotherVersionIsReadAsWell() {
        String smaller = challenge(HONEST, "[]")
                .replace("\"flags\"", "\"smaller\": {\"title\": \"" + LIE + "\", \"difficulty\": 10}, \"flags\"");

        Answer refused = maya.put(own, smaller);

        assertThat(refused.json().at("/check/signs/0/field").asString()).isEqualTo("smaller");
    }

    private static String challenge(String title, String flags) {
        return """
                {"title": "%s", "domain": "strangers", "channel": "in-person", "difficulty": 30, "flags": %s}
                """.formatted(title, flags);
    }

    private static String field(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.json().at("/errors/0/field").asString();
    }
}
