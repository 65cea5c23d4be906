package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody writes is text wherever it is shown, also where it looks like a page.
class EscapedPagesTest {
    private static final String ASK = "01a19b45-b800-7000-8000-0000000000e5";
    private static final String WRITTEN =
            "</title></textarea><script>alert(1)</script><b id=planted>&amp; \"' onload=x";

    private final Visitor maya = TestServer.shared().newPerson();

    @ParameterizedTest
    @ValueSource(strings = {"/asks/" + ASK, "/asks/" + ASK + "/forecast", "/timeline"})
    void anAskIsTextOnEveryPage(String path) {
        maya.put("/api/v1/asks/" + ASK, """
                {"title": "%1$s", "who": "%1$s",
                 "planned": {"at": "2026-01-05T16:00:00.000Z", "zone": "Europe/London"}}""".formatted(WRITTEN.replace("\"", "\\\"")));

        isText(maya.get(path).page());
    }

    @Test
    void soIsWhatIsLookedFor() {
        isText(maya.get("/library?q=" + URLEncoder.encode(WRITTEN, StandardCharsets.UTF_8))
                .page());
    }

    @Test
    void soIsWhatIsSentBackFromTheDoor() {
        Visitor stranger = TestServer.shared().visitor();

        isText(stranger.submit("/sign-in", "/sign-in", "name", WRITTEN, "passphrase", "three loud words")
                .page());
    }

    private static void isText(Document page) {
        assertThat(page.text() + page.select("input").eachAttr("value")).contains(WRITTEN);
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src"));
        assertThat(page.select("#planted, [onload]")).isEmpty();
    }
}
