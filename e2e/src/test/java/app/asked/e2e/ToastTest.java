package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A toast covers no control, wherever the page stands and however small it is.
class ToastTest {
    /// Answers the controls that the toast lies on, at the top, in the middle and at the end of the page.
    private static final String COVERED = """
            () => {
                const toast = document.querySelector(".toast");
                if (!toast) return ["it has no toast"];
                const isOn = (one, other) => one.left < other.right && other.left < one.right
                    && one.top < other.bottom && other.top < one.bottom;
                const controls = [...document.querySelectorAll("a, button, input, select, textarea, summary")]
                    .filter(each => !toast.contains(each) && each.checkVisibility({visibilityProperty: true}));
                const covered = [];
                for (const part of [0, .5, 1]) {
                    scrollTo(0, part * document.documentElement.scrollHeight);
                    const here = toast.getBoundingClientRect();
                    for (const each of controls) {
                        const there = each.getBoundingClientRect();
                        const isSeen = there.height > 1 && here.bottom > 0 && here.top < innerHeight;
                        const isNav = each.closest(".nav, .bar") && here.top > there.top;
                        if (isSeen && !isNav && isOn(here, there)) covered.push(each.outerHTML.slice(0, 120));
                    }
                }
                return [...new Set(covered)];
            }
            """;

    private static final List<String> PAGES = List.of(
            "/today",
            "/suggestions",
            "/library",
            "/library/high-five",
            "/challenges/new",
            "/asks/new?challenge=high-five",
            "/asks/lived",
            "/asks/" + Life.PLANNED + "/go",
            "/asks/" + Life.PLANNED + "/log",
            "/asks/" + Life.ANSWERED,
            "/asks/" + Life.ANSWERED + "/saved",
            "/asks/" + Life.BELIEVED + "/saved",
            "/asks/" + Life.ANSWERED + "/story",
            "/asks/" + Life.CALLED_OFF + "/backed-out",
            "/asks/" + Life.HURT + "/harm",
            "/check-ins/new?asks=" + Life.ANSWERED,
            "/journey",
            "/journey/weeks/1",
            "/journeys",
            "/timeline",
            "/noes",
            "/my-rules",
            "/rests/today",
            "/energies/today",
            "/insights",
            "/a-rsq",
            "/help",
            "/settings",
            "/settings/tokens",
            "/settings/deleted");

    @Nested
    class OnAPhone extends InBrowser {
        @Test
        void itCoversNothing() {
            assertNothingIsCovered(asked, visit(Screen.PHONE_LIGHT));
        }
    }

    @Nested
    class HeldSideways extends InBrowser {
        @Test
        void itCoversNothing() {
            assertNothingIsCovered(asked, visit(Screen.PHONE_LIGHT.options().setViewportSize(844, 390)));
        }
    }

    @Nested
    class OnADesk extends InBrowser {
        @Test
        void itCoversNothing() {
            assertNothingIsCovered(asked, visit(Screen.DESKTOP_LIGHT));
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
            assertNothingIsCovered(asked, visit(Screen.PHONE_LIGHT));
        }
    }

    private static void assertNothingIsCovered(AskedServer asked, Page page) {
        Life.give(Maya.arrives(page));
        assertThat(PAGES.stream().flatMap(path -> covered(asked, page, path))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> covered(AskedServer asked, Page page, String path) {
        page.context()
                .addCookies(List.of(new Cookie("asked-toast", "toast.saved|nothing|/asks/undo|/asks/change")
                        .setUrl(asked.address().toString())));
        page.navigate(path);
        return ((List<String>) page.evaluate(COVERED)).stream().map(control -> path + ": " + control);
    }
}
