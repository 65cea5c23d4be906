package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Arriving on a phone: what is told of one's days and rated on the way is there at its end.
class ArrivalInBrowserTest extends InBrowser {
    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void theFirstIdeaFitsTheDaysThatWereTold() {
        arrives(visit(Screen.PHONE_LIGHT), "Noor");
    }

    @Test
    void soItDoesWithoutScripts() {
        arrives(visitWithoutScript(Screen.PHONE_LIGHT), "Ada");
    }

    @Test
    void everyScreenIsSkippedInOneTapAndTellsNothing() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Ines");
        onward(page, "/ground-rules");
        onward(page, "/my-days");

        assertThat(Axe.violations(page)).isEmpty();
        skip(page, "/first-ratings");
        assertThat(Axe.violations(page)).isEmpty();
        skip(page, "/my-rules");

        assertThat(page.context().request().get("/api/v1/my-days").status()).isEqualTo(404);
        assertThat(page.context().request().get("/api/v1/ratings").text()).contains("\"items\":[]");
    }

    @Test
    void whatIsTickedAndNotSavedIsThereAfterAReload() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Mina");
        page.navigate("/my-days");
        tick(page, "days.ways", "email");

        page.reload();

        assertThat(page.locator("[name='days.ways'][value=email]")).isChecked();
    }

    private static void arrives(Page page, String name) {
        Maya.arrives(page, name);
        onward(page, "/ground-rules");
        onward(page, "/my-days");
        tick(page, "days.ways", "message");
        tick(page, "days.hurdles", "steps");
        onward(page, "/first-ratings");
        page.locator("label.cell:has([name='rating0.fear'][value='20'])").tap();
        onward(page, "/my-rules");
        onward(page, "/journeys/new");
        onward(page, "/today");

        assertThat(page.locator(".card-next .tag")).containsText("By message");
        assertThat(page.context().request().get("/api/v1/ratings").text()).contains("\"fear\":20");
        page.navigate("/settings");
        assertThat(page.locator("a[href^='/my-days']")).containsText("By message · Harder: Steps or walking");
    }

    private static void tick(Page page, String name, String value) {
        page.locator("label.chip:has([name='" + name + "'][value=" + value + "])")
                .tap();
    }

    /// After a look: right after a page a tap at the place of the last one counts as the second of a double tap.
    private static void onward(Page page, String path) {
        page.waitForTimeout(700);
        page.locator("main .btn-main").first().tap();
        page.waitForURL("**" + path);
    }

    private static void skip(Page page, String path) {
        page.locator(".bar .btn-bare").tap();
        page.waitForURL("**" + path);
    }
}
