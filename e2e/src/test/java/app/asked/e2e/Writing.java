package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody who writes in a form, in a window of theirs: what they do there, and what they find.
final class Writing {
    private final WordForm form;
    private final Page page;
    private final boolean scripts;
    private final Map<String, List<String>> typed = new HashMap<>();

    /// @param scripts whether their browser runs any
    Writing(WordForm form, Page page, boolean scripts) {
        this.form = form;
        this.page = page;
        this.scripts = scripts;
    }

    /// The same form in another window.
    Writing in(Page window) {
        return new Writing(form, window, scripts);
    }

    boolean takesBoth() {
        return form.takesBoth();
    }

    List<String> written(String word) {
        return typed.get(word);
    }

    void opens() {
        page.navigate(form.at());
    }

    /// Types that word into every field for words.
    void types(String word) {
        page.bringToFront(); // one behind is drawn too seldom to be clicked
        typed.put(word, form.fill(page, mark(word)));
    }

    void saves() {
        Answered.by(page, button()::click);
    }

    void savesByADoubleTap() {
        Answered.twice(page, button()::dblclick);
    }

    private Locator button() {
        return form.button(page);
    }

    void pressesInVain() {
        page.bringToFront();
        button().click();
        if (scripts) {
            isToldThatNothingAnswers();
        } else {
            page.waitForURL("chrome-error://**");
        }
    }

    /// As it is offered: by the notice, or by the browser's own page, which sends a form again when it is reloaded.
    void triesAgain() {
        page.bringToFront();
        if (scripts) {
            page.locator(".unsent button").first().click();
        } else {
            page.reload();
        }
    }

    void triesAgainInVain() {
        if (scripts) {
            triesAgain();
            isToldThatNothingAnswers();
        } else {
            assertThatThrownBy(this::triesAgain).hasMessageContaining("ERR_CONNECTION_REFUSED");
        }
    }

    private void isToldThatNothingAnswers() {
        assertThat(page.locator(".unsent")).containsText("Your words are still here.");
    }

    void reloads() {
        page.reload();
    }

    /// Goes Back to the form, where it was left.
    void goesBack() {
        if (page.url().endsWith(form.at())) {
            opens();
        } else {
            page.goBack();
        }
    }

    /// What was typed stands in the form.
    void finds(String word) {
        Locator fields = form.words(page);
        List<String> words = typed.get(word);
        assertThat(fields).hasCount(words.size());
        for (int field = 0; field < words.size(); field++) {
            assertThat(fields.nth(field)).hasValue(words.get(field));
        }
    }

    /// What was typed is on the page: it stands in the form, or is told.
    void sees(String word) {
        if (form.adds()) {
            typed.get(word).forEach(each -> assertThat(page.locator("main")).containsText(each));
        } else {
            finds(word);
        }
    }

    /// It was changed somewhere else, and nothing goes over that unseen.
    void isToldOf(List<String> words) {
        assertThat(page.locator("[role=alert]")).containsText("changed somewhere else");
        words.forEach(each -> assertThat(page.locator("main")).containsText(each));
    }

    /// The page that came says that it is not saved yet, with all that was typed.
    void isHeld(String word) {
        assertThat(page.locator("h1")).hasText("Not saved yet");
        assertThat(page.inputValue("#held").lines()).containsAll(typed.get(word));
        if (scripts) {
            assertThat(page.locator("[data-copy=held]")).isVisible();
        }
    }

    /// Signs in where the form is held, and sends it.
    void signsInAndSends(String name) {
        page.bringToFront();
        Maya.entersPassphrase(page, name);
        page.locator("form:not([action='/sign-in']) .btn-main").click();
    }

    /// Everything typed is saved, field for field, and once.
    void isSavedOnce(String word) {
        page.waitForCondition(() -> !saved(word).isEmpty());
        assertThat(saved(word)).containsExactlyInAnyOrderElementsOf(typed.get(word));
    }

    void isNotSaved(String word) {
        assertThat(saved(word)).isEmpty();
    }

    private List<String> saved(String word) {
        return Pattern.compile(Pattern.quote(mark(word)) + "\\d+\\.")
                .matcher(Maya.everything(page))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /// The word as this form alone has it.
    private String mark(String word) {
        return word + WordForm.ALL.indexOf(form) + "-";
    }

    @Override
    public String toString() {
        return form.toString();
    }
}
