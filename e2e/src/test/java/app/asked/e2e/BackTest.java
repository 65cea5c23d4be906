package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// A page that took the place of another: what was typed stays, and back, forward and reload bring what they say.
class BackTest extends InBrowser {
    @Test
    void anAnswerSentInPlaceIsThereAtBackForwardAndReload() {
        Page page = Maya.arrives(visit(Screen.PHONE_LIGHT)).page();
        page.navigate("/asks/new?challenge=high-five");
        page.locator(".bar button[type=submit]").click();
        page.waitForURL("**/go");
        String log = page.url().replace("/go", "/log?answer=yes");
        page.navigate(log);
        page.locator("#when summary").click();
        page.locator("#more summary").click();
        String today = page.inputValue("[name='asked.day']");
        page.fill("[name='asked.day']", "2099-01-01");
        page.fill("[name='answer.lesson']", "Ask sooner.");
        page.locator(".bar button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).isFocused();
        assertThat(page).hasURL(log);
        assertThat(page.locator("[name='answer.lesson']")).hasValue("Ask sooner.");

        page.fill("[name='asked.day']", today);
        page.locator(".bar button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("You asked.");

        page.goBack();
        assertThat(page.locator("h1")).hasText("What did they say?");
        page.goForward();
        assertThat(page.locator("h1")).hasText("You asked.");
        page.reload();
        assertThat(page.locator("h1")).hasText("You asked.");
    }
}
