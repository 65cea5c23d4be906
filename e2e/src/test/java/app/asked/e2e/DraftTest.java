package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was typed and not saved is there again, for the one who typed it, until it is saved or discarded.
class DraftTest extends InBrowser {
    private static final String LESSON = "[name='answer.lesson']";
    private static final String BROUGHT_BACK = "[data-line=brought-back]";
    private static final String EARLIER = "[data-line=earlier-draft]";
    private static final String SAVE = ".bar button[type=submit].btn-main";
    private static final String DRAFTS = "Object.keys(localStorage).filter(key => key.startsWith('draft:')).length";

    private static final String KEPT = "Object.values(localStorage).join().includes('Ask sooner.')";

    private Page page;
    private String log;

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @BeforeAll
    void arrive() {
        Life.give(Maya.arrives(visit(Screen.PHONE_LIGHT)));
    }

    @BeforeEach
    void writeHalfAnAsk() {
        page = visit(Screen.PHONE_LIGHT);
        Maya.signsIn(page);
        page.navigate("/asks/lived");
        log = page.url();
        page.fill("[name='lived.title']", "Asked for a seat");
        page.check("[name='answer.answer'][value=soft-no]", new Page.CheckOptions().setForce(true));
        page.click("#more summary");
        page.check("[name='answer.fear'][value='50']", new Page.CheckOptions().setForce(true));
        page.check("[name='answer.manner'][value=kind]", new Page.CheckOptions().setForce(true));
        page.fill(LESSON, "Ask sooner.");
        page.waitForCondition(() -> (boolean) page.evaluate(KEPT));
    }

    @Test
    void aReloadBringsBackWordsChoicesAndFolds() {
        page.reload();

        isThereAgain(page);
        page.click(SAVE);
        assertThat(page.locator("h1")).hasText("You asked.");
        assertThat(drafts(page)).isZero();
        page.goBack();
        assertThat(page.locator(LESSON)).hasValue("Ask sooner.");
        assertThat(page.locator(BROUGHT_BACK)).hasCount(0);
    }

    @Test
    void aTabThatWasKilledLosesNothing() {
        Page next = page.context().newPage();
        assertThatThrownBy(() -> page.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);

        next.navigate(log);
        isThereAgain(next);
    }

    @Test
    void aDraftThatIsDiscardedStaysAway() {
        page.reload();

        page.click(BROUGHT_BACK + " button");

        assertThat(page.locator(LESSON)).hasValue("");
        assertThat(page.locator("[name='answer.answer']:checked")).hasCount(0);
        assertThat(drafts(page)).isZero();
        page.reload();
        assertThat(page.locator(LESSON)).hasValue("");
        assertThat(page.locator(BROUGHT_BACK)).hasCount(0);
    }

    @Test
    void whatIsTypedInTwoWindowsStaysApart() {
        Page other = page.context().newPage();
        other.navigate(log);
        assertThat(other.locator(LESSON)).hasValue("");
        other.fill("[name='lived.title']", "Asked for a map");
        other.check("[name='answer.answer'][value=yes]", new Page.CheckOptions().setForce(true));
        other.waitForCondition(() -> drafts(other) == 2);
        assertThat(page.locator(BROUGHT_BACK)).hasCount(0);

        other.click(SAVE);
        assertThat(other.locator("h1")).hasText("You asked.");

        page.reload();
        isThereAgain(page);
        assertThat(drafts(page)).isOne();
    }

    @Test
    void twoWindowsThatWereKilledAreBroughtBackOneAfterTheOther() {
        Page other = page.context().newPage();
        other.navigate(log);
        other.fill("[name='lived.title']", "Asked for a map");
        other.waitForCondition(() -> drafts(other) == 2);
        Page next = page.context().newPage();
        page.close();
        other.close();

        next.navigate(log);
        assertThat(next.locator("[name='lived.title']")).hasValue("Asked for a map");
        next.click(BROUGHT_BACK + " button");
        next.reload();
        isThereAgain(next);
    }

    @Test
    void oneThatWasBegunEarlierIsOfferedWhereverANewOneIsBegun() {
        page.navigate("/asks/lived");
        assertThat(page.locator(LESSON)).hasValue("");
        assertThat(page).not().hasURL(log);

        page.click(EARLIER + " a");

        assertThat(page).hasURL(log);
        isThereAgain(page);
    }

    @Test
    void oneThatIsOpenInAnotherWindowIsNotOffered() {
        Page other = page.context().newPage();

        other.navigate("/asks/lived");
        other.waitForTimeout(1500); // longer than a window is waited for that may be leaving

        assertThat(other.locator(EARLIER)).hasCount(0);
    }

    @Test
    void anIdeaFromTheLibraryIsThereAfterAReload() {
        page.navigate("/library");
        page.fill("[name='own.title']", "Ask for a song");
        page.click("form[action^='/challenges/new'] button");
        assertThat(page.locator("form[data-unsaved] [name='own.title']")).hasValue("Ask for a song");

        page.reload();

        assertThat(page.locator("[name='own.title']")).hasValue("Ask for a song");
        assertThat(page.locator(BROUGHT_BACK)).isVisible();
    }

    @Test
    void aListThatWasAddedToHasNoDraft() {
        page.navigate("/my-rules");
        page.evaluate("localStorage.clear()");
        page.locator("details:has(> form[action='/my-rules']) > summary").click();
        page.fill("[name=ownRule]", "I don’t haggle");

        page.click("form[action='/my-rules'] button[type=submit]");

        assertThat(page.locator("main")).containsText("I don’t haggle");
        page.waitForTimeout(200);
        assertThat(drafts(page)).isZero();
    }

    @Test
    void aPageThatTheBrowserKeptWholeIsDrawnAnew() {
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");

        isThereAgain(page);
    }

    @Test
    void theNewestFiftyAreKept() {
        copyTheDraft(60, "minute => minute / 24 / 60");

        page.fill(LESSON, "Ask sooner, and twice.");
        page.waitForCondition(() -> drafts(page) == 50);

        assertThat(copies()).contains("copy1", "copy49").doesNotContain("copy50", "copy60");
    }

    @Test
    void aDraftIsKeptForThirtyDays() {
        copyTheDraft(40, "day => day");

        page.navigate("/help");
        page.navigate("/today");
        page.waitForCondition(() -> drafts(page) <= 31);

        assertThat(copies()).contains("copy1", "copy29").doesNotContain("copy30", "copy40");
    }

    /// As so many other windows would have left it.
    ///
    /// @param age in days, of the number of each
    private void copyTheDraft(int times, String age) {
        page.evaluate("""
                ([times]) => {
                    const key = Object.keys(localStorage).find(each => each.startsWith('draft:'));
                    const text = localStorage.getItem(key);
                    for (let copy = 1; copy <= times; copy++)
                        localStorage.setItem(key + 'copy' + copy, text.replace(/^[0-9]+/, Math.round(Date.now() - age(copy) * 864e5)));
                }
                """.replace("age(copy)", "(" + age + ")(copy)"), List.of(times));
    }

    @SuppressWarnings("unchecked")
    private List<String> copies() {
        return (List<String>) page.evaluate("Object.keys(localStorage).map(key => key.replace(/.*copy/, 'copy'))");
    }

    @Test
    void nobodyElseOnThisDeviceIsShownIt() {
        page.context().clearCookies();
        Maya.arrives(page, "Noor");
        page.navigate(log);

        assertThat(page.locator(LESSON)).hasValue("");
        assertThat(drafts(page)).isOne();
    }

    @Test
    void signingOutSaysThatADraftGoesLeadsToItAndLetsItGo() {
        page.navigate("/settings");
        assertThat(page.locator("[data-drafts]:not([hidden]) a")).hasJSProperty("href", log);

        page.click("form[action='/sign-out'] button");

        page.waitForURL("**/sign-in");
        assertThat(drafts(page)).isZero();
    }

    @Test
    void whatIsSentAndNeedsAnotherLookIsStillADraft() {
        page.click("#when summary");
        page.fill("[name='asked.day']", "2099-01-01");
        page.click(SAVE);
        assertThat(page.locator("[role=alert]")).isFocused();
        assertThat(page.locator(BROUGHT_BACK)).hasCount(0);

        page.reload();

        isThereAgain(page);
        assertThat(page.locator("[name='asked.day']")).hasValue("2099-01-01");
    }

    @Test
    void aBrowserWithoutRoomSaysSoAndGoesOn() {
        page.evaluate("""
                () => { localStorage.clear();
                    for (let size = 4e6; size >= 1; size /= 2)
                        try { localStorage.setItem('full' + size, 'x'.repeat(size)); } catch { size = size; } }
                """);

        page.fill(LESSON, "Ask sooner, and twice.");

        assertThat(page.locator("[data-line=no-draft]")).isVisible();
        page.click(SAVE);
        assertThat(page.locator("h1")).hasText("You asked.");
    }

    @Test
    void aFormWithASecretHasNoDraft() {
        page.navigate("/settings/sign-in");
        page.evaluate("localStorage.clear()");
        page.fill("[name=name]", "Somebody else");
        page.fill("[name=passphrase]", "three quiet words");
        page.navigate("/settings/tokens");
        page.fill("[name=label]", "My script");
        page.navigate("/help");

        assertThat(drafts(page)).isZero();
    }

    private static void isThereAgain(Page page) {
        assertThat(page.locator(BROUGHT_BACK)).isVisible();
        assertThat(page.locator("[name='lived.title']")).hasValue("Asked for a seat");
        assertThat(page.locator(LESSON)).isVisible();
        assertThat(page.locator(LESSON)).hasValue("Ask sooner.");
        for (String chosen :
                new String[] {"answer.answer'][value=soft-no", "answer.fear'][value='50'", "answer.manner'][value=kind"
                }) {
            Locator input = page.locator("[name='" + chosen + "]");
            assertThat(input).isChecked();
        }
    }

    private static int drafts(Page page) {
        return ((Number) page.evaluate(DRAFTS)).intValue();
    }
}
