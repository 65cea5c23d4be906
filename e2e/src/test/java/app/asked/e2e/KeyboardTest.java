package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The way from nothing to the first ask, without a pointer.
class KeyboardTest extends InBrowser {
    private static final int FAR_ENOUGH = 120;

    @Test
    void theFirstAskIsMadeByKeyboardAlone() {
        Page page = visit(Screen.DESKTOP_LIGHT);
        page.navigate("/");
        write(page, page.locator("input[name=name]"), "Noor");
        write(page, page.locator("input[name=passphrase]"), "three quiet words");
        page.keyboard().press("Enter");
        page.waitForURL("**/before-you-start");

        page.navigate("/today");
        press(page, page.locator("a[href^='/asks/new']").first(), "Enter");
        page.waitForURL("**/forecast?**");
        press(page, page.locator("input[name='forecast.chanceOfNo'][value='']"), "ArrowLeft");
        press(page, page.locator("[data-feared] summary").first(), "Enter");
        press(page, page.locator("input[name='forecast.fear'][value='']"), "ArrowLeft");
        press(page, page.locator(".bar button[type=submit]"), "Enter");
        page.waitForURL("**/go");
        page.navigate(page.url().replace("/go", "/log"));
        press(page, page.locator("input[name='answer.answer']").first(), "Space");
        press(page, page.locator(".bar button[type=submit]"), "Enter");
        page.waitForURL("**/saved**");

        assertThat(page.locator("h1").textContent()).isNotBlank();
    }

    private static void write(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    private static void press(Page page, Locator control, String key) {
        reach(page, control);
        page.keyboard().press(key);
    }

    /// Moves on with Tab until the control has the focus.
    private static void reach(Page page, Locator control) {
        for (int step = 0; step < FAR_ENOUGH; step++) {
            if ((boolean) control.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + control);
    }
}
