package app.asked.server.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A journey with one ask, told in letters from all over and with markup in it, or in whichever words a test wants.
final class ManyScripts {
    private static final String WORDS = "Привет, Γειά, 你好, مرحبا, שלום 😀👍🏽 <b>&amp; \\uFFFE ]]> “quoted” They";

    private ManyScripts() {}

    static String journeyOf(Visitor maya) {
        return journeyOf(maya, WORDS, WORDS);
    }

    /// @param line all that is a line: title, fear, own feeling
    /// @param words all that may be long
    static String journeyOf(Visitor maya, String line, String words) {
        LocalDate today = LocalDate.ofInstant(TestServer.shared().clock().instant(), ZoneOffset.UTC);
        String moment = "{\"at\": \"%sT00:01:00Z\", \"zone\": \"Etc/UTC\"}".formatted(today);
        String journey = "/journeys/" + UuidCreator.getTimeOrderedEpoch();
        String ask = "/asks/" + UuidCreator.getTimeOrderedEpoch();
        put(maya, journey, """
                {"kind": "own", "starts": "%s", "zone": "Etc/UTC", "rulesAccepted": %s}""".formatted(today, moment));
        put(maya, ask, """
                {"title": "%1$s", "who": "%1$s", "place": "%1$s", "planned": %2$s}""".formatted(line, moment));
        put(maya, ask + "/forecast", """
                {"made": %2$s, "feared": "%1$s"}""".formatted(line, moment));
        put(maya, ask + "/answer", """
                {"asked": %2$s, "answer": "no", "lesson": "%3$s", "feelings": ["proud", "own:%1$s"],
                 "story": {"happened": "%3$s\\n\\n%1$s"}}""".formatted(line, moment, words));
        return journey;
    }

    private static void put(Visitor maya, String path, String json) {
        var answer = maya.put("/api/v1" + path, json);
        assertThat(answer.status()).as("%s %s", path, answer).isEqualTo(201);
    }
}
