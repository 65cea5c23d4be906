package app.asked.server.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// Today, to somebody who told about their days.
class MyDaysOnTodayTest {
    private static final String API = "/api/v1/my-days";
    /// Whatever is asked by phone is said out loud.
    private static final String NOTHING_FITS = "{\"ways\": [\"phone\"], \"hurdles\": [\"speaking\"]}";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void whatIsOfferedFollowsAtOnce() {
        maya.get("/today");

        maya.put(API, "{\"ways\": [\"email\"]}");

        assertThat(tag()).endsWith("By email");
        maya.put(API, "{\"ways\": [\"message\"]}");
        assertThat(tag()).endsWith("By message");
        assertThat(maya.get("/api/v1/next").json().at("/offered")).isNotEmpty();
    }

    @Test
    void whereTheyLeaveNothingTodaySaysSoAndLooksBeyondThemInOneTap() {
        maya.put(API, NOTHING_FITS);

        Elements nothing = today().select("[aria-labelledby=nothing]");

        assertThat(nothing.text()).contains("There are no ideas left today that fit what you told Asked.");
        Document beyond = maya.get(nothing.select("a.btn-main").attr("href")).page();
        assertThat(beyond.select(".card-next")).hasSize(1);
        assertThat(beyond.select("a[href^='/today?idea=']").attr("href")).endsWith("&days=any");
        assertThat(today().select(".card-next")).isEmpty();
    }

    @Test
    void whereTheyLeaveNothingTheyCanBeChangedFromToday() {
        maya.put(API, NOTHING_FITS);
        String change =
                today().select("[aria-labelledby=nothing] a:not(.btn-main)").attr("href");

        assertThat(maya.submit(change, "/my-days", "days.ways", "message").location())
                .isEqualTo("/today");

        assertThat(maya.get(API).json().get("ways").toString()).isEqualTo("[\"message\"]");
        assertThat(today().select(".card-next")).hasSize(1);
    }

    private String tag() {
        return today().select(".card-next .tag").text();
    }

    private Document today() {
        return maya.get("/today").page();
    }
}
