package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon a log says that it is saved, on a phone that is four times slower and whose worker sleeps: prints it.
/// `-Dasked.times=30` measures more often, `-Dasked.slower=1` on a quick phone.
class SavedSoonTest extends InBrowser {
    private static final int TIMES = Integer.getInteger("asked.times", 2);
    private static final int RATE = Integer.getInteger("asked.slower", 4);
    private static final String SAVE = ".bar .btn-main";

    /// From the finger on Save until the words are painted: those on the button, or the heading of the next page.
    private static final String WATCH = """
            () => {
                let tapped;
                addEventListener("pointerdown", event => tapped = event.timeStamp, true);
                const watch = new MutationObserver(() => {
                    const words = document.querySelector("%s") ?? document.querySelector("h1");
                    if (!/this phone|You asked/.test(words.textContent)) return;
                    watch.disconnect();
                    requestAnimationFrame(() => setTimeout(() => sessionStorage.setItem("said", performance.now() - tapped)));
                });
                watch.observe(document.documentElement, {childList: true, subtree: true});
            }
            """.formatted(SAVE);

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void aSlowPhoneSaysSoAtOnce(@TempDir Path folder) throws Exception {
        try (Pocket phone = pocket(folder)) {
            Page page = phone.page();
            Maya.arrives(page, "Maya");
            phone.keepsAhead();
            CDPSession chromium = page.context().newCDPSession(page);
            JsonObject slow = new JsonObject();
            slow.addProperty("rate", RATE);
            chromium.send("Emulation.setCPUThrottlingRate", slow);
            chromium.send("ServiceWorker.enable");

            tell("Online", page, chromium, "**/saved");
            asked.kill();
            tell("Offline", page, chromium, "**/phone/saved");
            restart();
        }
    }

    private static void tell(String where, Page page, CDPSession chromium, String next) {
        List<Double> times = new ArrayList<>();
        for (int time = 0; time <= TIMES; time++) {
            page.navigate("/asks/lived");
            page.fill("[name='lived.title']", "Asked for a seat " + where + " " + time);
            page.locator("input[name='answer.answer'][value='no']").evaluate("field => field.click()");
            page.waitForTimeout(1000);
            chromium.send("ServiceWorker.stopAllWorkers");
            page.evaluate(WATCH);
            page.click(SAVE);
            page.waitForURL(next);
            times.add(Double.parseDouble((String) page.evaluate("() => sessionStorage.getItem('said')")));
        }
        times.removeFirst();
        times.sort(null);
        System.out.printf(
                "%s, %d times slower: says that it is saved %.0f ms after the tap, the median of %d; %.0f ms for nine in ten.%n",
                where,
                RATE,
                times.get(times.size() / 2),
                times.size(),
                times.get((int) Math.ceil(times.size() * 0.9) - 1));
        assertThat(times).hasSize(TIMES);
    }
}
