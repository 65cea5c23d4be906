package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How long Today is on a phone, morning after morning. Every morning is now: what was lived before it is moved to the
/// days before.
class TodayHeightTest extends InBrowser {
    private static final int MEDIAN = 950;
    private static final int MOST = 1400;
    private static final String PICTURES = System.getProperty("asked.screens", "");

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void theEssaysMonthFitsAPhone() throws IOException {
        measure("month", Mornings.ofTheEssay(Maya.arrives(morning(), "Month")), 29);
    }

    @Test
    void aTiredFortnightFitsAPhone() throws IOException {
        measure("fortnight", Mornings.ofATiredFortnight(Maya.arrives(morning(), "Fortnight")), 14);
    }

    private Page morning() {
        return visit(Screen.PHONE_LIGHT.options().setTimezoneId(Mornings.ZONE));
    }

    /// It's offered once, and no day's.
    private static void declineNews(Page page) {
        var no = page.locator("form[action^='/news'] .btn-bare");
        if (no.count() > 0) {
            page.waitForResponse(response -> response.url().contains("/news"), no::click);
            page.navigate("/today");
        }
    }

    private void measure(String name, Mornings mornings, int days) throws IOException {
        List<Integer> heights = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            var page = mornings.on(day);
            page.navigate("/today");
            declineNews(page);
            heights.add(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
            System.out.printf(
                    "%s, day %2d: %4d px, led by “%s”%n",
                    name,
                    day,
                    heights.getLast(),
                    page.locator("main h2").first().textContent().strip());
            if (!PICTURES.isEmpty()) {
                String file = "today-%s-%02d.png".formatted(name, day);
                page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, file)));
            }
        }
        List<Integer> sorted = heights.stream().sorted().toList();
        System.out.printf("%s: median %d px, most %d px%n", name, sorted.get(days / 2), sorted.getLast());
        assertThat(sorted.get(days / 2)).isLessThanOrEqualTo(MEDIAN);
        assertThat(sorted.getLast()).isLessThanOrEqualTo(MOST);
    }
}
