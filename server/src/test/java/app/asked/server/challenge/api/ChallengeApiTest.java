package app.asked.server.challenge.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ChallengeApiTest {
    private static final String ALL = "/api/v1/challenges";
    private static final String TEA = """
            {"title": "Ask for a cup of tea", "how": "At the next stall.", "opening": "Could I have a tea?",
             "exit": "Thank you all the same.", "domain": "strangers", "channel": "in-person", "difficulty": 30,
             "chanceOfNo": {"value": 40, "basis": "estimate"},
             "smaller": {"title": "Ask a friend for tea", "difficulty": 10},
             "bolder": {"title": "Ask for cake as well", "difficulty": 50}, "needs": ["money"]}
            """;

    private final Visitor maya = TestServer.shared().newPerson();
    private final String tea = ALL + "/" + UuidCreator.getTimeOrderedEpoch();

    @Test
    void theLibraryReadsAsPublished() {
        Answer found = maya.get(ALL + "/high-five");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().at("/origin").asString()).isEqualTo("library");
        assertThat(found.json().at("/domain").asString()).isEqualTo("strangers");
        assertThat(found.json().at("/chanceOfNo/basis").asString()).isEqualTo("estimate");
        assertThat(found.json().at("/smaller/difficulty").asInt())
                .isLessThan(found.json().at("/difficulty").asInt());
        assertThat(found.json().at("/favourite").asBoolean()).isFalse();
        assertThat(found.json().at("/retired").asBoolean()).isFalse();
        assertThat(found.json().has("rev")).isFalse();
    }

    /// Both would keep their words by that id.
    @Test
    void anIdBelongsToOneThing() {
        maya.put(tea, TEA);
        String ask = tea.replace(ALL, "/api/v1/asks");
        Answer second = maya.put(ask, """
                {"planned":{"at":"2026-11-23T09:00:00Z","zone":"Europe/London","day":"2026-11-23"},
                 "challenge":"high-five"}""");

        assertThat(second.status()).as(second.body()).isEqualTo(409);
        assertThat(second.json().at("/detail").asString()).contains("id already belongs");
        assertThat(maya.get(tea).json().at("/title").asString()).isEqualTo("Ask for a cup of tea");
        assertThat(maya.get("/library").status()).isEqualTo(200);
    }

    @Test
    void anOwnOneIsWrittenReadChangedAndDeleted() {
        Answer made = maya.put(tea, TEA);
        Answer same = maya.put(tea, TEA);
        Answer changed = maya.put(tea, TEA.replace("cup", "pot"));
        Answer read = maya.get(tea);
        Answer deleted = maya.delete(tea);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().at("/origin").asString()).isEqualTo("own");
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(changed.json().at("/rev").asInt())
                .isGreaterThan(made.json().at("/rev").asInt());
        assertThat(read.json()).isEqualTo(changed.json());
        assertThat(read.json().at("/title").asString()).isEqualTo("Ask for a pot of tea");
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(maya.delete(tea).status()).isEqualTo(204);
        assertThat(maya.get(tea).status()).isEqualTo(404);
    }

    @Test
    void aDeletedOneComesBackByItsMarkAlone() {
        maya.put(tea, TEA);
        String mark = maya.delete(tea).header("ETag");

        Answer without = maya.put(tea, TEA);
        Answer with = maya.send(maya.request(tea)
                .header("Content-Type", "application/json")
                .header("If-Match", mark)
                .PUT(BodyPublishers.ofString(TEA)));

        assertThat(without.status()).isEqualTo(409);
        assertThat(without.json().at("/code").asString()).isEqualTo("deleted");
        assertThat(with.status()).isEqualTo(200);
        assertThat(maya.get(tea).status()).isEqualTo(200);
    }

    @Test
    void aStaleWriteAnswersHowItReadsNow() {
        maya.put(tea, TEA);

        Answer stale = maya.send(maya.request(tea)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString(TEA.replace("cup", "pot"))));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().at("/current/title").asString()).isEqualTo("Ask for a cup of tea");
        assertThat(stale.json().at("/current/favourite").isBoolean()).isTrue();
    }

    @Test
    void anothersIsNotThere() {
        maya.put(tea, TEA);
        Visitor noor = TestServer.shared().newPerson();

        assertThat(noor.get(tea).status()).isEqualTo(404);
        assertThat(noor.delete(tea).status()).isEqualTo(404);
        assertThat(noor.put(tea + "/favourite", "").status()).isEqualTo(404);
        assertThat(noor.get(ALL + "?origin=own").json().at("/items")).isEmpty();
        assertThat(maya.get(tea).status()).isEqualTo(200);
    }

    @Test
    void theLibraryIsNobodysToWrite() {
        Answer put = maya.put(ALL + "/high-five", TEA);
        Answer deleted = maya.delete(ALL + "/high-five");

        assertThat(put.status()).isEqualTo(409);
        assertThat(put.json().at("/detail").asString()).startsWith("This idea comes from the library.");
        assertThat(deleted.status()).isEqualTo(409);
        assertThat(maya.put(ALL + "/no-such-slug", TEA).status()).isEqualTo(404);
        assertThat(maya.delete(ALL + "/no-such-slug").status()).isEqualTo(404);
        assertThat(maya.put(ALL + "/No_Slug", TEA).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": "Ask for a cup of tea",  |                                        | /title              | required
            "domain": "strangers"             | "domain": "moon"                       | /domain             | unknown-value
            "channel": "in-person"            | "channel": 4                           | /channel            | type
            "difficulty": 30                  | "difficulty": 101                      | /difficulty         | range
            "difficulty": 30                  | "difficulty": "30"                     | /difficulty         | type
            "value": 40                       | "value": -1                            | /chanceOfNo/value   | range
            "basis": "estimate"               | "basis": "published"                   | /chanceOfNo/basis   | rule
            "needs": ["money"]                | "needs": "money"                       | /needs              | type
            "needs": ["money"]                | "needs": ["gold"]                      | /needs/0            | unknown-value
            "needs": ["money"]                | "flags": ["bad"]                       | /flags/0            | unknown-value
            "needs": ["money"]                | "favourite": true                      | /favourite          | unknown-field
            "difficulty": 10                  | "difficulty": 30                       | /smaller            | order
            "difficulty": 50                  | "difficulty": 30                       | /bolder             | order
            "title": "Ask a friend for tea",  |                                        | /smaller/title      | required
            "how": "At the next stall."       | "how": "\\u0000"                       | /how                | required
            "opening": "Could I have a tea?"  | "opening": "a\\nb"                     | /opening            | character
            """)
    void whatNeedsAnotherLookIsNamed(String sound, String unsound, String field, String code) {
        Answer refused = maya.put(tea, TEA.replace(sound, unsound == null ? "" : unsound));

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(maya.get(tea).status()).isEqualTo(404);
    }

    @Test
    void aTitleThatIsTooLongIsNamedAndNotSaidBack() {
        Answer refused = maya.put(tea, TEA.replace("cup", "c".repeat(200)));

        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("too-long");
        assertThat(refused.body()).doesNotContain("cccc");
    }

    @Test
    void whatIsNoJsonIsMalformedAndOfAnotherKindRefused() {
        assertThat(maya.put(tea, "{").status()).isEqualTo(400);
        assertThat(maya.put(tea, "[]").status()).isEqualTo(422);
        assertThat(maya.send(maya.request(tea)
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString(TEA)))
                        .status())
                .isEqualTo(415);
        assertThat(maya.put(tea, "{\"title\": \"" + "x".repeat(300_000) + "\"}").status())
                .isEqualTo(413);
    }

    @Test
    void theListHoldsOwnOnesFirstFromTheNewestOn() {
        maya.put(tea, TEA);
        maya.put(ALL + "/" + UuidCreator.getTimeOrderedEpoch(), TEA.replace("tea", "coffee"));

        assertThat(titles(maya.get(ALL + "?limit=3")).limit(2))
                .containsExactly("Ask for a cup of coffee", "Ask for a cup of tea");
    }

    @Test
    void theListIsReadPageByPageToItsEnd() {
        maya.put(tea, TEA);
        List<String> whole = new ArrayList<>();
        String more = "";
        do {
            Answer page = maya.get(ALL + "?limit=60" + (more.isEmpty() ? "" : "&after=" + more));
            titles(page).forEach(whole::add);
            more = page.json().at("/more").asString("");
        } while (!more.isEmpty());

        assertThat(whole)
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates()
                .startsWith(titles(maya.get(ALL + "?limit=200")).toArray(String[]::new));
    }

    @Test
    void theListIsNarrowed() {
        maya.put(tea, TEA);

        assertThat(titles(maya.get(ALL + "?origin=own"))).containsExactly("Ask for a cup of tea");
        assertThat(items(maya.get(ALL + "?domain=money&channel=phone")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.at("/domain").asString()
                                + each.at("/channel").asString())
                        .isEqualTo("moneyphone"));
        assertThat(items(maya.get(ALL + "?easiest=40&hardest=45")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.at("/difficulty").asInt()).isBetween(40, 45));
        assertThat(titles(maya.get(ALL + "?q=HIGH+fiv"))).contains("Ask a stranger for a high five");
        assertThat(items(maya.get(ALL + "?q=zebra+quilt"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "origin=mine, /origin",
        "domain=moon, /domain",
        "channel=pigeon, /channel",
        "easiest=-1, /easiest",
        "hardest=high, /hardest",
        "easiest=50&hardest=40, /easiest",
        "favourite=perhaps, /favourite",
        "limit=0, /limit",
        "after=No_Slug, /after",
        "colour=red, /colour"
    })
    void aQueryThatNeedsAnotherLookIsNamed(String query, String field) {
        Answer refused = maya.get(ALL + "?" + query);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).startsWith(field);
    }

    @Test
    void marksAreSetAndTakenAway() {
        assertThat(maya.put(ALL + "/high-five/favourite", "").status()).isEqualTo(204);
        assertThat(maya.put(ALL + "/high-five/favourite", "").status()).isEqualTo(204);
        assertThat(maya.put(ALL + "/pet-dog/hidden", "").status()).isEqualTo(204);
        assertThat(titles(maya.get(ALL + "?favourite=true"))).containsExactly("Ask a stranger for a high five");
        assertThat(maya.get(ALL + "/pet-dog").json().at("/hidden").asBoolean()).isTrue();
        assertThat(titles(maya.get(ALL + "?since=1"))).containsExactly("Ask to pet someone’s dog");

        assertThat(maya.delete(ALL + "/high-five/favourite").status()).isEqualTo(204);
        assertThat(maya.delete(ALL + "/pet-dog/hidden").status()).isEqualTo(204);
        assertThat(maya.delete(ALL + "/pet-dog/hidden").status()).isEqualTo(204);
        assertThat(items(maya.get(ALL + "?favourite=true"))).isEmpty();
        assertThat(maya.put(ALL + "/no-such-slug/hidden", "").status()).isEqualTo(404);
    }

    private static Stream<JsonNode> items(Answer list) {
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return StreamSupport.stream(list.json().at("/items").spliterator(), false);
    }

    private static Stream<String> titles(Answer list) {
        return items(list).map(each -> each.at("/title").asString());
    }
}
