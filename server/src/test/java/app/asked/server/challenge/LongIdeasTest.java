package app.asked.server.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who told at length how each of very many ideas of theirs is done.
class LongIdeasTest {
    private static final int IDEAS = 300;
    private static final int LETTERS = 20_000;
    private static final String HOW = "I look for a place where people stand and talk. ";
    private static final Visitor MAYA = TestServer.shared().newPerson();

    @BeforeAll
    static void haveMany() {
        String ideas = IntStream.range(0, IDEAS).mapToObj(LongIdeasTest::idea).collect(Collectors.joining(","));
        Answer brought =
                MAYA.postJson("/api/v1/import", "{\"format\":\"asked\",\"version\":1,\"challenges\":[" + ideas + "]}");
        assertThat(brought.json().get("added").asInt()).as(brought.body()).isEqualTo(IDEAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/api/v1/next", "/library", "/timeline", "/api/v1/challenges?limit=1"})
    void noPageReadsWhatItDoesNotShow(String page) {
        Visitor other = TestServer.shared().newPerson();
        allocated(other, page);
        allocated(MAYA, page);

        long withThem = allocated(MAYA, page);
        long withoutThem = allocated(other, page);

        assertThat(withThem - withoutThem).isLessThan((long) IDEAS * LETTERS / 2);
    }

    @Test
    void theListOfTheApiTellsHowTheyAreDone() {
        assertThat(MAYA.get("/api/v1/challenges?limit=2").json().get("items"))
                .hasSize(2)
                .allSatisfy(own -> assertThat(own.get("how").asString()).hasSize(LETTERS));
    }

    @Test
    void wordsOfAnyOfThemAreFound() {
        assertThat(MAYA.get("/api/v1/challenges?q=needle0").json().get("items"))
                .hasSize(1)
                .first()
                .satisfies(found -> assertThat(found.get("title").asString()).isEqualTo("Ask for thing 0"));
        assertThat(MAYA.get("/library?q=needle0").page().text()).contains("Ask for thing 0");
    }

    private static String idea(int nth) {
        String how = HOW.repeat(LETTERS / HOW.length());
        String last = " needle" + nth;
        return """
                {"id": "%s", "title": "Ask for thing %d", "how": "%s", "domain": "work", "channel": "in-person",
                 "difficulty": 40}""".formatted(
                        UuidCreator.getTimeOrderedEpoch(),
                        nth,
                        how + "z".repeat(LETTERS - how.length() - last.length()) + last);
    }

    /// How many bytes all threads took while the page was made and read.
    private static long allocated(Visitor visitor, String page) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        assertThat(visitor.get(page).status()).isEqualTo(200);
        return threads.getTotalThreadAllocatedBytes() - before;
    }
}
