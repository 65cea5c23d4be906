package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A form into which words are typed, as one meets it in a [Life].
///
/// @param to where it goes, with `*` for an id
/// @param at the page on which it stands
/// @param form which one it is there
/// @param chosen what has to be chosen before it can be saved; empty where nothing has to
/// @param button what sends it
record WordForm(String to, String at, String form, String chosen, String button) {
    private static final String SAVE = "button[type=submit]:not([formaction], .quietly)";
    private static final String BAD = "button[formaction$='/harm']";
    private static final String OFFERED = "[name='answer.answer'][value='another-offer']";

    static final List<WordForm> ALL = List.of(
            new WordForm("/asks/*/answer", "/asks/" + Life.PLANNED + "/log", "form.log", OFFERED, ".btn-main"),
            new WordForm("/asks/*/harm", "/asks/" + Life.HARMED + "/log", "form.log", OFFERED, BAD),
            new WordForm("/asks/*/harm/note", "/asks/" + Life.HURT + "/harm", "form[action$='/harm/note']", "", SAVE),
            new WordForm(
                    "/asks/*/backed-out",
                    "/asks/" + Life.CALLED_OFF + "/backed-out",
                    "form[action$='/backed-out']",
                    "",
                    ".btn-main"),
            new WordForm("/asks/*/forecast", "/asks/new?challenge=high-five", "form.flow", "", ".btn-main"),
            new WordForm("/asks/*/story", "/asks/" + Life.ANSWERED + "/story", "form.flow", "", SAVE),
            new WordForm("/asks/lived/*", "/asks/lived", "form.log", OFFERED, ".btn-main"),
            new WordForm("/asks/lived/*/harm", "/asks/lived", "form.log", OFFERED, BAD),
            new WordForm("/challenges/*", "/challenges/" + Life.OWN + "/edit", "form.flow", "", SAVE),
            new WordForm("/challenges/*", "/challenges/new", "form.flow", "[name='own.domain'][value='work']", SAVE),
            new WordForm("/my-rules", "/my-rules", "form[action='/my-rules']", "", SAVE),
            new WordForm("/rules/*", "/my-rules", "form[action='/rules/" + Life.RULE + "']", "", SAVE),
            new WordForm("/avoided/*", "/my-rules", "form[action='/avoided/" + Life.AVOIDED + "']", "", SAVE),
            new WordForm("/journey/weeks/*", "/journey/weeks/1", "form.flow", "", ".btn-main"));

    /// Those that save nothing by themselves, and those with a passphrase, of which nothing is kept. The two of stories
    /// are not tried yet.
    private static final Set<String> OTHERS = Set.of(
            "/challenges/new/*",
            "/journeys/*/book.epub",
            "/journeys/*/book.pdf",
            "/journeys/*/book/print",
            "/journeys/*/therapist.pdf",
            "/library",
            "/my-site",
            "/settings/passkeys/*",
            "/settings/sign-in",
            "/settings/tokens",
            "/sign-in",
            "/sign-in/recover",
            "/stories/*",
            "/timeline",
            "/welcome");

    static final Set<String> ADDRESSES =
            Stream.concat(ALL.stream().map(WordForm::to), OTHERS.stream()).collect(Collectors.toSet());

    /// Types that mark into every field for words, with a number that tells the fields apart; answers with what was
    /// typed.
    List<String> fill(Page page, String mark) {
        page.locator(form).first().evaluate("""
                form => {
                    form.querySelectorAll("details").forEach(fold => fold.open = true);
                    for (let at = form; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
                }
                """);
        if (!chosen.isEmpty()) {
            page.locator(form).locator(chosen).check(new Locator.CheckOptions().setForce(true));
        }
        Locator fields = words(page);
        assertThat(fields.count()).as(to).isPositive();
        List<String> typed = IntStream.range(0, fields.count())
                .mapToObj(field -> mark + field + ".")
                .toList();
        for (int field = 0; field < typed.size(); field++) {
            fields.nth(field).fill(typed.get(field), new Locator.FillOptions().setForce(true));
        }
        return typed;
    }

    Locator button(Page page) {
        return page.locator(form).locator(button).first();
    }

    /// Whether each save adds to a list on the page, and leaves the form empty.
    boolean adds() {
        return to.equals("/my-rules");
    }

    /// Whether two windows of it are both saved: each is about something new, or what one says is added to the other.
    boolean takesBoth() {
        return adds() || at.equals("/asks/lived") || at.contains("/new") || to.endsWith("/harm");
    }

    /// Its fields for words.
    Locator words(Page page) {
        return page.locator(form).locator("textarea:not([readonly]), input[type=text], input:not([type])");
    }

    @Override
    public String toString() {
        return to + " at " + at;
    }
}
