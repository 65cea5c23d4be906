package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was tapped about one idea, and not saved, never lands under another.
class RatingDraftTest extends InBrowser {
    private static final String BROUGHT_BACK = "[data-line=brought-back]";
    private static final String SAVE = ".bar button[type=submit].btn-main";
    private static final int SOON = 1_500;

    private Page page;

    @BeforeAll
    void arrive() {
        Maya.arrives(visit(Screen.PHONE_LIGHT));
    }

    @BeforeEach
    void signIn() {
        page = visit(Screen.PHONE_LIGHT);
        Maya.signsIn(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/first-ratings", "/suggestions"})
    void aRatingDoesNotComeBackUnderAnotherIdea(String ratings) {
        tellMyDays();
        page.navigate(ratings);
        List<String> before = ideas();
        page.locator("[name='rating0.fear'][value='80']").evaluate("field => field.click()");
        page.waitForCondition(() -> (boolean) page.evaluate("Object.values(localStorage).join().includes('rating0')"));

        page.reload();
        assertThat(page.locator("[name='rating0.fear'][value='80']")).isChecked();

        tellMyDays("message", "email");
        page.navigate(ratings);
        page.waitForTimeout(SOON);

        assertThat(ideas()).isNotEqualTo(before);
        assertThat(page.locator("form:has([name='rating0.fear']) " + BROUGHT_BACK))
                .hasCount(0);
        assertThat(page.locator("[name='rating0.fear'][value='80']")).not().isChecked();
    }

    private void tellMyDays(String... ways) {
        page.navigate("/my-days?back=/settings");
        for (Locator way : page.locator("[name='days.ways']").all()) {
            way.setChecked(
                    List.of(ways).contains(way.getAttribute("value")), new Locator.SetCheckedOptions().setForce(true));
        }
        page.click(SAVE);
        page.waitForURL(Pattern.compile("^[^?]*/settings"));
    }

    @SuppressWarnings("unchecked")
    private List<String> ideas() {
        return (List<String>)
                page.evaluate("[...document.querySelectorAll('[name$=challenge]')].map(each => each.value)");
    }
}
