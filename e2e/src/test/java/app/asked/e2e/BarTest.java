package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The bar with the one action never stands over a question, on a phone held sideways or with letters twice as large.
class BarTest {
    /// Goes to each field as the keyboard does, and answers those that the bar then covers.
    private static final String COVERED = """
            () => {
                document.querySelectorAll("details").forEach(fold => fold.open = true);
                const bar = document.querySelector(".bar").getBoundingClientRect.bind(document.querySelector(".bar"));
                const covered = [];
                for (const field of document.querySelectorAll("main :is(input, textarea):not([type=hidden])")) {
                    field.focus();
                    const { top, bottom, height } = field.getBoundingClientRect();
                    if (height && bottom > bar().top + 1 && top < bar().bottom - 1) covered.push(field.name);
                }
                return [...new Set(covered)];
            }
            """;

    private static final List<String> FLOWS = List.of(
            "/asks/new?challenge=high-five",
            "/asks/lived",
            "/asks/" + Life.PLANNED + "/log?answer=no",
            "/asks/" + Life.CALLED_OFF + "/backed-out",
            "/check-ins/new?asks=" + Life.ANSWERED,
            "/journey/weeks/1");

    @Nested
    class HeldSideways extends InBrowser {
        @Test
        void itCoversNothing() {
            assertNothingIsCovered(visit(Screen.PHONE_LIGHT.options().setViewportSize(844, 390)));
        }
    }

    @Nested
    class WithLettersTwiceAsLarge extends InBrowser {
        @Override
        protected List<String> arguments() {
            return List.of("--blink-settings=defaultFontSize=32");
        }

        @Test
        void itCoversNothing() {
            Page page = visit(Screen.PHONE_LIGHT);
            assertNothingIsCovered(page);
            assertThat(page.evaluate("getComputedStyle(document.body).fontSize"))
                    .isEqualTo("32px");
        }
    }

    @Nested
    class OnAPhone extends InBrowser {
        @Test
        void somethingBadDoesNotBeginBelowIt() {
            Page page = visit(Screen.PHONE_LIGHT);
            Life.give(Maya.arrives(page));
            for (String flow : List.of("/asks/lived", "/asks/" + Life.PLANNED + "/log")) {
                page.navigate(flow);
                BoundingBox harm = page.locator("button[formaction$='/harm']").boundingBox();
                BoundingBox bar = page.locator(".bar").boundingBox();
                assertThat(harm.y + harm.height).as(flow).isLessThan(bar.y);
            }
        }
    }

    private static void assertNothingIsCovered(Page page) {
        Life.give(Maya.arrives(page));
        assertThat(FLOWS.stream().flatMap(flow -> covered(page, flow))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> covered(Page page, String flow) {
        page.navigate(flow);
        return ((List<String>) page.evaluate(COVERED)).stream().map(field -> flow + ": " + field);
    }
}
