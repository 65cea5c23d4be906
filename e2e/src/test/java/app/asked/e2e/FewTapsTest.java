package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How many taps it takes, from the page a person has before them.
class FewTapsTest extends InBrowser {
    private static final int A_LOOK = 700;

    private int taps;

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @BeforeEach
    void countFromNothing() {
        taps = 0;
    }

    @Test
    void theFirstAskIsTwelveTapsFromTheWelcome() {
        Page page = visit(Screen.PHONE_LIGHT);
        page.navigate("/welcome");
        tap(page.locator("input[name=name]"));
        page.keyboard().type("Noor");
        tap(page.locator("input[name=passphrase]"));
        page.keyboard().type("three quiet words");
        tap(page.locator("form[action='/welcome'] button[type=submit]"));
        page.waitForURL("**/before-you-start");
        while (!page.url().endsWith("/today")) {
            String before = page.url();
            tap(page.locator("main .btn-main").first());
            page.waitForURL(url -> !url.equals(before));
        }
        tap(page.locator(".card-next .btn-main"));
        page.waitForURL("**/forecast**");
        tap(page.locator(".bar .btn-main"));
        page.waitForURL("**/go");

        System.out.printf("The first ask is %d taps from the welcome.%n", taps);
        assertThat(taps).isLessThanOrEqualTo(12);
    }

    @Test
    void aCheckInIsThreeTapsFromToday() {
        Maya maya = Maya.arrives(visit(Screen.PHONE_LIGHT), "Maya");
        String ask = "/api/v1/asks/01a19b45-b800-7000-8000-0000000000e1";
        var yesterday = Map.of(
                "at",
                Instant.now()
                        .minus(1, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString(),
                "zone",
                "Europe/London");
        maya.put(ask, Map.of("challenge", "high-five", "planned", yesterday));
        maya.put(ask + "/answer", Map.of("asked", yesterday, "answer", "no"));
        Page page = maya.page();
        page.navigate("/today");

        tap(page.locator("#due a"));
        page.waitForURL("**/check-ins/**");
        tap(page.locator("label.chip:has([name='check-in.recovered'][value=minutes])"));
        tap(page.locator(".bar .btn-main"));
        page.waitForURL(url -> url.matches(".*/check-ins/[0-9a-f-]+"));

        System.out.printf("A check-in is %d taps from Today.%n", taps);
        assertThat(taps).isLessThanOrEqualTo(3);
    }

    /// After a look: right after a page a tap at the place of the last one counts as the second of a double tap.
    private void tap(Locator what) {
        taps++;
        what.page().waitForTimeout(A_LOOK);
        what.tap();
    }
}
