package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What keeps glances out on one device: the lock, "Hide" and a neutral title.
class AppLockTest extends InBrowser {
    private static final String TYPED = "half a thought";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void oneTapHidesEverythingAndNothingTypedIsLost() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Maya");
        page.navigate("/challenges/new");
        Locator words = page.locator("[name='own.title']").first();
        words.fill(TYPED);

        page.click("[data-hide]");
        assertThat(page.locator("dialog.veil")).isVisible();
        assertThat(words).isHidden();
        assertThat(page).hasTitle("Notes");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.veil")).isVisible();

        page.click("[data-without-pin]");
        assertThat(page.locator("dialog.veil")).hasCount(0);
        assertThat(words).hasValue(TYPED);
    }

    @Test
    void whoWasAwayForLongIsAskedForThePinAlsoAfterAReload() {
        Page page = visit(Screen.PHONE_LIGHT);
        page.clock().install();
        Maya.arrives(page, "Noor");
        setPin(page, "2580");
        page.navigate("/challenges/new");
        page.locator("[name='own.title']").first().fill(TYPED);

        page.clock().fastForward("01:05");
        assertThat(page.locator("dialog.veil")).isVisible();
        page.reload();
        assertThat(page.locator("dialog.veil")).isVisible();
        assertThat(page.locator("main")).isHidden();
        for (int wrong = 0; wrong < 3; wrong++) {
            enter(page, "0000");
            assertThat(page.locator("[data-wrong]")).isVisible();
        }
        enter(page, "2580");
        assertThat(page.locator("[data-wait]")).isVisible();
        page.clock().fastForward("00:06");
        enter(page, "2580");

        assertThat(page.locator("dialog.veil")).hasCount(0);
        assertThat(page.locator("[name='own.title']").first()).hasValue(TYPED);
    }

    @Test
    void whoForgotThePinSignsOutAndInAgain() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Lena");
        setPin(page, "2580");
        page.click("[data-hide]");
        page.click("dialog.veil form[action='/sign-out'] button");
        page.waitForURL("**/sign-in");

        Maya.signsIn(page, "Lena");

        page.reload();
        assertThat(page.locator("dialog.veil")).hasCount(0);
        assertThat(page.locator("main")).isVisible();
    }

    @Test
    void aPinIsKeptHereAloneAndNotAsItWasTyped() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Ida");
        setPin(page, "97531");

        assertThat((String) page.evaluate("() => JSON.stringify({...localStorage}) + document.cookie"))
                .contains("hash")
                .doesNotContain("97531");
    }

    @Test
    void theTabTellsNothingWhereThatIsWishedWithoutScriptsToo() {
        Page page = visitWithoutScript(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Ada");
        page.navigate("/settings/device");
        page.check("[name=discreet]");
        page.click("form[action='/settings/device'] button");

        assertThat(page).hasTitle("Notes");
        page.navigate("/today");
        assertThat(page).hasTitle("Notes");
        assertThat(page.locator("link[rel=icon]")).hasAttribute("href", Pattern.compile(".*notes.svg"));
        assertThat(page.locator("[data-hide]")).isHidden();
    }

    private static void setPin(Page page, String pin) {
        page.navigate("/settings/device");
        page.check("[name=minutes][value='1']");
        page.fill("#pin", pin);
        page.click("[data-lock-form] button");
        assertThat(page.locator("[data-said=saved]")).isVisible();
    }

    private static void enter(Page page, String pin) {
        page.fill("#cover-pin", pin);
        page.click("button[data-with-pin]");
    }
}
