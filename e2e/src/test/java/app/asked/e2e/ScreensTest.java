package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every main screen of the essay's month: it stands in nobody's way, asks nobody else for anything, and can be
/// kept as a picture (`./asked screens`).
class ScreensTest extends InBrowser {
    private static final String PICTURES = System.getProperty("asked.screens", "");

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_DEMO", "true");
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenStandsInNobodysWay(Screen screen) throws IOException {
        Page page = visit(screen);
        List<String> elsewhere = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(asked.address().toString())
                    && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.navigate("/");

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> each : screens(page).entrySet()) {
            var answer = page.navigate(each.getValue());
            if (answer.status() != 200) {
                wrong.add(each.getKey() + " answered " + answer.status());
            }
            Axe.violations(page).forEach(violation -> wrong.add(each.getKey() + " " + violation));
            keep(page, each.getKey(), screen);
        }

        assertThat(wrong).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    private static Map<String, String> screens(Page page) {
        String ask = (String)
                page.evaluate("async () => (await (await fetch('/api/v1/asks?answer=soft-no')).json()).items[0].id");
        return Map.ofEntries(
                Map.entry("today", "/today"),
                Map.entry("library", "/library"),
                Map.entry("challenge", "/library/high-five"),
                Map.entry("own-challenge", "/challenges/new"),
                Map.entry("forecast", "/asks/new?challenge=name-a-drink"),
                Map.entry("go", "/asks/" + ask + "/go"),
                Map.entry("log", "/asks/" + ask + "/log"),
                Map.entry("saved", "/asks/" + ask + "/saved"),
                Map.entry("ask", "/asks/" + ask),
                Map.entry("lived", "/asks/lived"),
                Map.entry("journey", "/journey"),
                Map.entry("week", "/journey/weeks/3"),
                Map.entry("timeline", "/timeline"),
                Map.entry("journeys", "/journeys"),
                Map.entry("choose-a-journey", "/journeys/new"),
                Map.entry("before-you-start", "/before-you-start"),
                Map.entry("ground-rules", "/ground-rules"),
                Map.entry("my-rules", "/my-rules"),
                Map.entry("rest", "/rests/today"),
                Map.entry("insights", "/insights"),
                Map.entry("care", "/care"),
                Map.entry("reading", "/care/why-it-hurts"),
                Map.entry("settings", "/settings"),
                Map.entry("export", "/settings/export"),
                Map.entry("import", "/settings/import"),
                Map.entry("components", "/components"));
    }

    private static void keep(Page page, String name, Screen screen) {
        if (!PICTURES.isEmpty()) {
            String file = name + "-" + screen.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(PICTURES, file))
                    .setFullPage(true));
        }
    }
}
