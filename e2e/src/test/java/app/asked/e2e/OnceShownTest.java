package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What stands on one page alone, below words that were saved: Undo, and the line that leads to help. The server may be
/// killed just then, and a tap may be two.
class OnceShownTest extends InBrowser {
    private static final String HEAVY = "I don’t want to be alive anymore.";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void undoWaitsForAServerThatWasKilled() throws IOException, InterruptedException {
        Page page = arrive("Undo", true);
        logs(page, "It rained.");
        Locator undo = page.locator(".toast form button");

        asked.kill();
        undo.click();
        assertThat(page.locator(".unsent")).isVisible();
        restart();
        Answered.by(page, page.locator(".unsent button").first()::click);

        page.waitForURL("**/go");
        page.goBack();
        assertThat(undo).hasCount(0);
        assertThat(state(page)).isEqualTo("planned");
    }

    @Test
    void undoTappedTwiceWithoutScriptsIsOne() {
        Page page = arrive("Plain", false);
        logs(page, "It rained.");

        Answered.twice(page, page.locator(".toast form button")::dblclick);

        assertThat(state(page)).isEqualTo("planned");
    }

    @Test
    void theLineUnderHeavyWordsLeadsToHelpThoughTheServerWasKilled() throws IOException, InterruptedException {
        Page page = arrive("Heavy", true);
        logs(page, HEAVY);
        Locator someone = page.locator("form[action='/care/someone'] button");

        asked.kill();
        someone.click();
        assertThat(page.locator(".unsent")).isVisible();
        restart();
        Answered.by(page, page.locator(".unsent button").first()::click);

        assertThat(page.locator("#someone")).isVisible();
        page.goBack();
        assertThat(page.locator("h1")).hasText("You asked.");
    }

    @Test
    void theLineUnderHeavyWordsTappedTwiceWithoutScriptsLeadsToHelp() {
        Page page = arrive("Heavy plain", false);
        logs(page, HEAVY);

        Answered.twice(page, page.locator("form[action='/care/someone'] button")::dblclick);

        assertThat(page.locator("#someone")).isVisible();
    }

    private Page arrive(String name, boolean scripts) {
        Page page = visit(Screen.PHONE_LIGHT);
        Life.give(Maya.arrives(page, name));
        return scripts ? page : visitWithoutScript(page);
    }

    private static void logs(Page page, String lesson) {
        page.navigate("/asks/" + Life.PLANNED + "/log?answer=no");
        page.locator("#more summary").click();
        page.fill("[name='answer.lesson']", lesson);
        Answered.by(page, page.locator(".bar .btn-main")::click);
    }

    private static String state(Page page) {
        String ask =
                page.context().request().get("/api/v1/asks/" + Life.PLANNED).text();
        return ask.replaceFirst("(?s).*\"state\":\\s*\"([a-z-]+)\".*", "$1");
    }
}
