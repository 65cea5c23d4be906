package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.e2e.FormTable.Written;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every form, whatever happens around it: no typed word is lost, and nothing is there twice. Which forms there are,
/// the running server says.
class EveryFormTest extends InBrowser {
    /// Walks from page to page as a person may, and notes where each form goes.
    private static final String WALK = """
            async () => {
                const normal = path => new URL(path, location).pathname
                    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*")
                    .replace(/^(.(?:journey.weeks|rests|energies|library)).[^/]+/, "$1/*");
                const get = path => new Promise(answered => {
                    const request = new XMLHttpRequest();
                    request.open("GET", path);
                    request.responseType = "document";
                    request.onloadend = () => answered(request.response);
                    request.send();
                });
                const [seen, forms, waiting] = [{}, new Set(), ["/today", "/my-rules", "/a-rsq/new"]];
                while (waiting.length) {
                    const page = await get(waiting.shift());
                    if (!page) continue;
                    for (const form of page.querySelectorAll("form[method=post], form[method=post] [formaction]"))
                        forms.add(normal(form.getAttribute("formaction") ?? form.getAttribute("action")));
                    for (const link of page.querySelectorAll("a[href^='/']:not([href^='/settings/export/'])")) {
                        const path = link.getAttribute("href");
                        seen[normal(path)] = (seen[normal(path)] ?? 0) + 1;
                        if (seen[normal(path)] <= 3) waiting.push(path);
                    }
                }
                return [...forms];
            }
            """;

    private Page page;

    @BeforeEach
    void live() {
        page = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.arrives(page, "Maya " + System.nanoTime());
        FormTable.seed(maya);
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyFormOfTheServerIsTriedHere() {
        List<String> forms = (List<String>) page.evaluate(WALK);

        assertThat(forms).hasSizeGreaterThan(25);
        assertThat(new TreeSet<>(FormTable.all())).containsAll(forms);
    }

    @Test
    void aServerThatIsKilledTakesNoWords() throws IOException, InterruptedException {
        Map<Written, Page> pages = new HashMap<>();
        for (Written form : FormTable.WRITTEN) {
            Page own = page.context().newPage();
            own.navigate(form.page());
            type(own, form, word(form));
            pages.put(form, own);
        }
        asked.kill();
        pages.forEach((form, own) -> {
            press(own, form);
            assertThat(own.locator(".unsent")).isVisible();
            assertThat(field(own, form)).hasValue(word(form));
        });
        restart();
        pages.forEach((form, own) -> {
            own.locator(".unsent button").first().click();
            assertThat(own.locator(".unsent")).hasCount(0);
            own.waitForCondition(() -> stored(page, word(form)) == 1);
        });
    }

    @Test
    void aLineThatIsCutAReloadAndASessionThatEndsTakeNoWords() {
        for (Written form : FormTable.WRITTEN) {
            page.navigate(form.page());
            type(page, form, word(form));
            page.route("**/*", Route::abort);
            press(page, form);
            assertThat(page.locator(".unsent")).isVisible();
            page.unroute("**/*");
            page.reload();
            assertThat(field(page, form)).hasValue(word(form));

            BrowserContext context = page.context();
            List<Cookie> session = context.cookies();
            context.clearCookies();
            press(page, form);
            assertThat(page.locator("h1")).hasText("Not saved yet");
            assertThat(page.locator("#held")).hasValue(Pattern.compile(word(form)));
            context.addCookies(session);
            page.reload();
            assertThat(field(page, form)).hasValue(word(form));
        }
    }

    @Test
    void aDoubleTapAndBackMakeNoSecondOne() {
        for (Written form : FormTable.WRITTEN) {
            page.navigate(form.page());
            type(page, form, word(form));
            List<String> posts = new ArrayList<>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) posts.add(request.url());
            });
            button(page, form).evaluate("button => { button.click(); button.click(); }");
            page.waitForCondition(() -> stored(page, word(form)) == 1);
            assertThat(posts).as(form.action()).hasSize(1);

            page.navigate("/help");
            page.goBack();
            page.navigate(form.page());
            assertThat(page.locator("[data-line=brought-back]")).hasCount(0);
            assertThat(stored(page, word(form))).as(form.action()).isOne();
        }
    }

    private static String word(Written form) {
        return "planted" + Integer.toHexString(form.action().hashCode());
    }

    private static void type(Page page, Written form, String word) {
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        if (!form.also().isEmpty()) {
            page.check(form.also(), new Page.CheckOptions().setForce(true));
        }
        field(page, form).fill(word);
        page.waitForFunction("word => Object.values(localStorage).join().includes(word)", word);
    }

    private static Locator field(Page page, Written form) {
        return form(page, form).locator("[name='" + form.field() + "']");
    }

    private static Locator form(Page page, Written form) {
        String action = form.action().replaceFirst("\\*.*", "");
        return page.locator("form[action^='" + action + "']:has([name='" + form.field() + "'])")
                .first();
    }

    private static Locator button(Page page, Written form) {
        return form(page, form)
                .locator("button[type=submit]:not(.quietly):not([formaction])")
                .last();
    }

    private static void press(Page page, Written form) {
        button(page, form).click();
    }

    /// How often a word stands in all that Asked holds of the person.
    private static int stored(Page page, String word) {
        String all = page.context().request().get("/api/v1/export").text();
        return all.split(Pattern.quote(word), -1).length - 1;
    }
}
