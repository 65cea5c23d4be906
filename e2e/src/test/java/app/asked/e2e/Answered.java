package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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

    /// The same where both taps of a double tap reach the server, as they may without scripts.
    static void twice(Page page, Runnable press) {
        List<Request> sent = new ArrayList<>();
        Consumer<Request> listener = request -> {
            if (request.method().equals("POST")) sent.add(request);
        };
        page.onRequest(listener);
        by(page, press);
        page.offRequest(listener);
        Request form = sent.getFirst();
        APIResponse again = page.context()
                .request()
                .fetch(
                        form.url(),
                        RequestOptions.create()
                                .setMethod("POST")
                                .setHeader("Content-Type", form.headers().get("content-type"))
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setData(form.postDataBuffer()));
        assertThat(again.status()).as("sent again").isLessThan(400);
    }

    private static boolean isGone(ElementHandle shown) {
        try {
            return !(boolean) shown.evaluate("shown => shown.isConnected");
        } catch (PlaywrightException navigated) {
            return true;
        }
    }
}
