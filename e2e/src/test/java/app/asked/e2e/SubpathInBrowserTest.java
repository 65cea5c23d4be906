package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asked below a path of its host name, on a phone: its scripts, its worker and what waits there find their way.
class SubpathInBrowserTest extends InBrowser {
    private static final String PATH = "/asked";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_URL", "http://localhost" + PATH);
    }

    @Test
    void whatWasLoggedWithoutANetworkIsSentBelowThePath(@TempDir Path folder) throws Exception {
        try (Pocket phone = pocket(folder)) {
            List<String> beside = new ArrayList<>();
            Page page = phone.page();
            page.onRequest(request -> {
                if (!request.url().contains(PATH + "/")) beside.add(request.url());
            });
            page.navigate(PATH + "/welcome");
            page.fill("input[name=name]", "Maya");
            page.fill("input[name=passphrase]", "three quiet words");
            page.click("form[action='/asked/welcome'] button[type=submit]");
            page.waitForURL("**/asked/before-you-start");
            phone.keepsAhead(PATH);
            asked.kill();
            page.navigate(PATH + "/asks/lived");
            page.fill("[name='lived.title']", "Asked for a seat");
            page.locator("input[name='answer.answer'][value='no']").check();
            page.click(".bar .btn-main");
            page.waitForURL("**/asked/phone/saved");
            page.navigate(PATH + "/insights/words");
            assertThat(page.locator("h1")).hasText("Can’t connect to Asked");

            restart();
            page.navigate(PATH + "/phone");
            phone.isSynced();

            page.navigate(PATH + "/timeline");
            assertThat(page.locator("main")).containsText("Asked for a seat");
            assertThat(beside).isEmpty();
            assertThat(page.context().cookies()).isNotEmpty().allMatch(cookie -> cookie.path.equals("/asked/"));
        }
    }
}
