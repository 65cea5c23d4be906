package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Whatever comes between, in every form for words: none is lost, and none is saved twice.
class NoWordLostTest extends InBrowser {
    private final Map<WordForm, Page> tabs = new LinkedHashMap<>();

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void aReloadThenACutLineThenAKilledServer() throws Exception {
        BrowserContext browser = arrive("Ana").context();
        open(browser);
        each(NoWordLostTest::type);
        each((form, page) -> {
            page.reload();
            stands(form, page);
        });
        browser.setOffline(true);
        try {
            each(NoWordLostTest::isNotSentAndStands);
        } finally {
            browser.setOffline(false);
        }
        each((_, page) -> page.locator(".unsent button").last().click());
        asked.kill();
        each(NoWordLostTest::isNotSentAndStands);
        restart();

        each((_, page) -> page.click(".unsent button:first-of-type"));
        each(NoWordLostTest::isSavedOnce);
    }

    private Page arrive(String name) {
        Page page = visit(Screen.PHONE_LIGHT);
        Life.give(Maya.arrives(page, name));
        return page;
    }

    private void open(BrowserContext browser) {
        tabs.clear();
        browser.setDefaultTimeout(5000);
        for (WordForm form : WordForm.ALL) {
            Page page = browser.newPage();
            page.navigate(form.at());
            tabs.put(form, page);
        }
    }

    /// In every form, so that all that is wrong is told at once.
    private void each(BiConsumer<WordForm, Page> act) {
        SoftAssertions all = new SoftAssertions();
        tabs.forEach((form, page) -> all.check(() -> {
            try {
                page.bringToFront(); // one behind is drawn too seldom to be clicked
                act.accept(form, page);
            } catch (AssertionError | PlaywrightException wrong) {
                throw new AssertionError(form + ": " + wrong.getMessage(), wrong);
            }
        }));
        all.assertAll();
    }

    private static void type(WordForm form, Page page) {
        form.fill(page, word(form));
    }

    private static void stands(WordForm form, Page page) {
        assertThat(form.typed(page)).isNotEmpty().allMatch(typed -> typed.startsWith(word(form)));
    }

    private static void isNotSentAndStands(WordForm form, Page page) {
        form.button(page).click();
        assertThat(page.locator(".unsent")).containsText("Your words are still here.");
        stands(form, page);
    }

    private static void isSavedOnce(WordForm form, Page page) {
        wait(page, () -> !saved(page, word(form)).isEmpty());
        assertThat(saved(page, word(form))).doesNotHaveDuplicates();
    }

    private static void wait(Page page, BooleanSupplier until) {
        page.waitForCondition(until, new Page.WaitForConditionOptions().setTimeout(5000));
    }

    /// Which of the fields with that word are saved.
    private static List<String> saved(Page page, String word) {
        return Pattern.compile(word + "-\\d+\\.")
                .matcher(everything(page))
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static String everything(Page page) {
        return page.context().request().get("/api/v1/export").text();
    }

    private static String word(WordForm form) {
        return "pear" + WordForm.ALL.indexOf(form) + "x";
    }
}
