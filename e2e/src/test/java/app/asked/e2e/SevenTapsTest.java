package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The log, as quick as a thumb.
class SevenTapsTest extends InBrowser {
    private static final String ASK = "01a19b45-b800-7000-8000-0000000000a1";

    private int taps;

    @Test
    void anAnswerIsLoggedInSevenTapsFromToday() {
        Maya maya = Maya.arrives(visit(Screen.PHONE_LIGHT));
        Page page = maya.page();
        planAnAskWithAFear(maya);
        page.navigate("/today");

        long began = System.nanoTime();
        tap(page.locator("a.answer")
                .filter(new Locator.FilterOptions().setHasText("No"))
                .and(page.locator("[href$='answer=no']")));
        page.waitForURL("**/log?answer=no");
        tap(page.locator("label.chip:has(input[name='answer.manner'][value=kind])"));
        tap(page.locator("label.cell:has(input[name='answer.fear'][value='50'])"));
        tap(page.locator("label.cell:has(input[name='answer.sting.worst'][value='30'])"));
        tap(page.locator("label.chip:has(input[name='answer.cameTrue'][value=not-at-all])"));
        tap(page.locator("label.chip:has(input[name='answer.feelings'][value=relieved])"));
        long saving = System.nanoTime();
        tap(page.locator(".bar button[type=submit]"));
        page.waitForURL("**/saved**");
        long saved = System.nanoTime();

        System.out.printf(
                "Logged an answer in %d taps, %.1f s in all by a quick hand; saved %d ms after the last tap.%n",
                taps, (saved - began) / 1e9, (saved - saving) / 1_000_000);
        assertThat(taps).isEqualTo(7);
        var answer = maya.get("/api/v1/asks/" + ASK + "/answer");
        assertThat(answer)
                .containsEntry("answer", "no")
                .containsEntry("fear", 50)
                .containsEntry("cameTrue", "not-at-all")
                .doesNotContainKeys("fearedChance", "lesson");
    }

    private static void planAnAskWithAFear(Maya maya) {
        var moment = Map.of("at", "2026-01-05T16:00:00.000Z", "zone", "Europe/London");
        int ask = maya.put("/api/v1/asks/" + ASK, Map.of("challenge", "high-five", "planned", moment));
        int guess = maya.put(
                "/api/v1/asks/" + ASK + "/forecast", Map.of("made", moment, "fear", 60, "feared", "They laugh at me"));
        assertThat(List.of(ask, guess)).containsOnly(201);
    }

    private void tap(Locator what) {
        taps++;
        what.tap();
    }
}
