package app.asked.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever comes between, in every form for words: none is lost, none is saved twice, and none goes over another
/// unseen. Without scripts that holds as far as a browser goes by itself.
class NoWordLostTest extends InBrowser {
    private static final String PEAR = "pear";
    private static final String PLUM = "plum";

    enum Scripts {
        RUN,
        ARE_OFF
    }

    private String ana;
    private Page first;

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @BeforeEach
    void arrive() {
        ana = "Ana " + System.nanoTime();
        first = visit(Screen.PHONE_LIGHT);
        Life.give(Maya.arrives(first, ana));
    }

    @Test
    void aReload() {
        inEach(inOneWindow(browser(Scripts.RUN), Scripts.RUN), form -> {
            form.opens();
            form.types(PEAR);
            form.reloads();
            form.finds(PEAR);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCutLineAndAKilledServer(Scripts scripts) throws Exception {
        BrowserContext browser = browser(scripts);
        List<Writing> forms = inWindowsOfTheirOwn(browser, scripts);
        inEach(forms, form -> {
            form.opens();
            form.types(PEAR);
        });
        browser.setOffline(true);
        try {
            inEach(forms, Writing::pressesInVain);
        } finally {
            browser.setOffline(false);
        }
        asked.kill();
        try {
            inEach(forms, Writing::triesAgainInVain);
        } finally {
            restart();
        }
        inEach(forms, form -> {
            form.triesAgain();
            form.isSavedOnce(PEAR);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDoubleTapThenBackAndAgain(Scripts scripts) {
        inEach(inOneWindow(browser(scripts), scripts), form -> {
            form.opens();
            form.types(PEAR);
            form.savesByADoubleTap();
            form.isSavedOnce(PEAR);

            form.goesBack();
            form.sees(PEAR);
            form.types(PLUM);
            form.saves();
            form.isSavedOnce(PLUM);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSecondWindow(Scripts scripts) {
        BrowserContext browser = browser(scripts);
        Page second = browser.newPage();
        inEach(inOneWindow(browser, scripts), form -> {
            Writing other = form.in(second);
            form.opens();
            other.opens();
            form.types(PEAR);
            other.types(PLUM);
            form.saves();
            form.isSavedOnce(PEAR);
            other.saves();
            if (!form.takesBoth()) {
                form.isSavedOnce(PEAR);
                other.isToldOf(form.written(PEAR));
                other.finds(PLUM);
                other.saves();
            }
            other.isSavedOnce(PLUM);
            if (form.takesBoth()) form.isSavedOnce(PEAR);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSessionEndedElsewhere(Scripts scripts) {
        List<Writing> forms = inWindowsOfTheirOwn(browser(scripts), scripts);
        inEach(forms, form -> {
            form.opens();
            form.types(PEAR);
        });
        endOtherSessions();

        inEach(forms, form -> {
            form.saves();
            form.isHeld(PEAR);
        });
        inEach(forms, form -> {
            form.signsInAndSends(ana);
            form.isSavedOnce(PEAR);
        });
    }

    private void endOtherSessions() {
        Page elsewhere = Maya.signsIn(visit(Screen.DESKTOP_LIGHT), ana).page();
        elsewhere.navigate("/settings/sessions");
        elsewhere.click("form[action='/settings/sessions/others/end'] button[type=submit]");
        elsewhere.waitForCondition(() -> !elsewhere.isVisible("form[action='/settings/sessions/others/end']"));
    }

    private BrowserContext browser(Scripts scripts) {
        BrowserContext browser = switch (scripts) {
            case RUN -> first.context();
            case ARE_OFF -> visitWithoutScript(first).context();
        };
        browser.setDefaultTimeout(5000);
        return browser;
    }

    private static List<Writing> inWindowsOfTheirOwn(BrowserContext browser, Scripts scripts) {
        return forms(scripts, browser::newPage);
    }

    /// One form after the other.
    private static List<Writing> inOneWindow(BrowserContext browser, Scripts scripts) {
        Page window = browser.newPage();
        return forms(scripts, () -> window);
    }

    private static List<Writing> forms(Scripts scripts, Supplier<Page> window) {
        return WordForm.ALL.stream()
                .map(form -> new Writing(form, window.get(), scripts == Scripts.RUN))
                .toList();
    }

    /// In every form, so that all that is wrong is told at once.
    private static void inEach(List<Writing> forms, Consumer<Writing> act) {
        SoftAssertions all = new SoftAssertions();
        forms.forEach(form -> all.check(() -> {
            try {
                act.accept(form);
            } catch (AssertionError | PlaywrightException wrong) {
                throw new AssertionError(form + ": " + wrong.getMessage(), wrong);
            }
        }));
        all.assertAll();
    }
}
