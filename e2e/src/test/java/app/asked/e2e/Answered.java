package app.asked.e2e;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/// Sends a form, and waits until the page that answers it is there: with scripts it takes the other's place, without
/// them a navigation brings it.
final class Answered {
    private Answered() {}

    static void by(Page page, Runnable press) {
        page.bringToFront(); // one behind is drawn too seldom to be clicked
        ElementHandle shown = page.querySelector("body");
        press.run();
        page.waitForCondition(() -> isGone(shown));
        page.waitForLoadState();
    }

    private static boolean isGone(ElementHandle shown) {
        try {
            return !(boolean) shown.evaluate("shown => shown.isConnected");
        } catch (PlaywrightException navigated) {
            return true;
        }
    }
}
