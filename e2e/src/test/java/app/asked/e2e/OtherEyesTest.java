package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The charts in a person’s own colours, and on paper.
class OtherEyesTest extends InBrowser {
    /// Marks and words of charts that have the colour of what they stand on. An open mark is seen by its line, a
    /// word by its letters.
    private static final String UNSEEN = """
            () => [...document.querySelectorAll('.chart :is(path, circle, text)')]
                .filter(mark => {
                    const ground = getComputedStyle(mark.closest('.chart')).backgroundColor;
                    const {fill, stroke, opacity} = getComputedStyle(mark);
                    const seen = mark.tagName === 'text' ? [fill] : [fill, stroke];
                    return opacity < 1 || seen.every(paint => paint === 'none' || paint === ground);
                })
                .map(mark => `${mark.tagName} ${mark.getAttribute('class')} ${mark.closest('.chart').id}`)
            """;
    private static final String MARKS = "() => document.querySelectorAll('.chart :is(path, circle, text)').length";
    private static final String TABLES =
            "() => [...document.querySelectorAll('.chart table')].map(table => table.checkVisibility())";
    /// How light the palest words are, from 0 to 255.
    private static final String PALEST = """
            () => Math.max(...[...document.querySelectorAll('.chart :is(h2, p, th, td, summary)')]
                .map(each => Math.min(...getComputedStyle(each).color.match(/[0-9]+/g).slice(0, 3))))
            """;

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_DEMO", "true");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyMarkOfAChartIsSeenInForcedColours(ColorScheme scheme) {
        Page page = insights();

        page.emulateMedia(
                new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));

        assertThat(number(page, MARKS)).isGreaterThan(100);
        assertThat((List<?>) page.evaluate(UNSEEN)).isEmpty();
    }

    @Test
    void onPaperEveryTableLiesOpen() {
        Page page = insights();
        assertThat(tablesOpen(page)).hasSizeGreaterThan(8).containsOnly(false);

        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(tablesOpen(page)).containsOnly(true);
    }

    @Test
    void onPaperWordsAreDarkAlsoInTheEvening() {
        Page page = insights();
        page.evaluate("document.documentElement.dataset.theme = 'evening'");
        assertThat(number(page, PALEST)).isGreaterThan(180);

        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

        assertThat(number(page, PALEST)).isLessThan(110);
    }

    private Page insights() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.inTheDemo(page);
        page.navigate("/insights");
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<Boolean> tablesOpen(Page page) {
        return (List<Boolean>) page.evaluate(TABLES);
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }
}
