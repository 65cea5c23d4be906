package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The log, as quick as a thumb.
class SevenTapsTest extends InBrowser {
    private static final String ASK = "01a19b45-b800-7000-8000-0000000000a1";

    private static final String WATCH = """
            () => {
                addEventListener("pointerdown", event => window.tapped = event.timeStamp);
                window.saved = new Promise(resolve => new PerformanceObserver(painted =>
                    resolve(painted.getEntries()[0].renderTime - window.tapped)).observe({type: "element"}));
                new MutationObserver(() => document.querySelector("h1").setAttribute("elementtiming", "saved"))
                    .observe(document.documentElement, {childList: true});
            }
            """;

    private int taps;

    @Test
    void anAnswerIsLoggedInSevenTapsFromToday() {
        Maya maya = Maya.arrives(visit(Screen.PHONE_LIGHT));
        planAnAskWithAFear(maya, ASK);
        maya.page().navigate("/today");

        long began = System.nanoTime();
        tap(maya.page()
                .locator("a.answer")
                .filter(new Locator.FilterOptions().setHasText("No"))
                .and(maya.page().locator("[href$='answer=no']")));
        maya.page().waitForURL("**/log?answer=no");
        long saved = answerAndSave(maya.page());

        System.out.printf(
                "Logged an answer in %d taps, %.1f s in all by a quick hand; saved shows %d ms after the last tap.%n",
                taps, (System.nanoTime() - began) / 1e9, saved);
        assertThat(taps).isEqualTo(7);
        var answer = maya.get("/api/v1/asks/" + ASK + "/answer");
        assertThat(answer)
                .containsEntry("answer", "no")
                .containsEntry("fear", 50)
                .containsEntry("cameTrue", "not-at-all")
                .doesNotContainKeys("fearedChance", "lesson");
        tellHowSoonSavedShows(maya);
    }

    /// The first page after a start is slow; people meet the later ones.
    private void tellHowSoonSavedShows(Maya maya) {
        List<Long> times = IntStream.range(10, 40)
                .mapToObj(number -> {
                    String ask = ASK.substring(0, ASK.length() - 2) + number;
                    planAnAskWithAFear(maya, ask);
                    maya.page().navigate("/asks/" + ask + "/log?answer=no");
                    return answerAndSave(maya.page());
                })
                .sorted()
                .toList();
        System.out.printf(
                "Saved shows %d ms after the tap: the median of %d more, %d ms at most.%n",
                times.get(times.size() / 2), times.size(), times.getLast());
    }

    /// How long it took from the finger on Save until the heading of the page that says so was painted, in
    /// milliseconds.
    private long answerAndSave(Page page) {
        tap(page.locator("label.chip:has(input[name='answer.manner'][value=kind])"));
        tap(page.locator("label.cell:has(input[name='answer.fear'][value='50'])"));
        tap(page.locator("label.cell:has(input[name='answer.sting.worst'][value='30'])"));
        tap(page.locator("label.chip:has(input[name='answer.cameTrue'][value=not-at-all])"));
        tap(page.locator("label.chip:has(input[name='answer.feelings'][value=relieved])"));
        page.evaluate(WATCH);
        tap(page.locator(".bar button[type=submit]"));
        page.waitForURL("**/saved**");
        return ((Number) page.evaluate("() => window.saved")).longValue();
    }

    private static void planAnAskWithAFear(Maya maya, String id) {
        var moment = Map.of(
                "at",
                Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS).toString(),
                "zone",
                "Europe/London");
        int ask = maya.put("/api/v1/asks/" + id, Map.of("challenge", "high-five", "planned", moment));
        int guess = maya.put(
                "/api/v1/asks/" + id + "/forecast", Map.of("made", moment, "fear", 60, "feared", "They laugh at me"));
        assertThat(List.of(ask, guess)).containsOnly(201);
    }

    private void tap(Locator what) {
        taps++;
        what.tap();
    }
}
