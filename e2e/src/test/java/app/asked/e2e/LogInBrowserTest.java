package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the log asks, and when.
class LogInBrowserTest extends InBrowser {
    @Test
    void whatTheyOfferedIsAskedAfterAnotherOfferAlone() {
        Page page = log();
        Locator offer = page.locator("[name='answer.offer']");
        assertThat(offer).isHidden();

        page.locator("label.answer:has([value=another-offer])").tap();
        assertThat(offer).isVisible();

        page.locator("label.answer:has([value=no])").first().tap();
        assertThat(offer).isHidden();
    }

    @Test
    void oneWordTooManyIsRefusedInWordsAndTheFirstStay() {
        Page page = log();
        page.locator("label.answer:has([value=no])").first().tap();
        for (String manner : new String[] {"warm", "kind", "firm"}) {
            page.locator("label.chip:has([name='answer.manner'][value=" + manner + "])")
                    .tap();
        }

        assertThat(page.locator("[name='answer.manner'][value=warm]")).isChecked();
        assertThat(page.locator("[name='answer.manner'][value=kind]")).isChecked();
        assertThat(page.locator("[name='answer.manner'][value=firm]")).not().isChecked();
        Locator said = page.locator("[id='answer.manner'] [role=status]");
        assertThat(said).hasText("You can choose up to 2. Uncheck one to choose another.");

        page.locator("label.chip:has([name='answer.manner'][value=warm])").tap();
        assertThat(said).hasCount(0);
        page.locator("label.chip:has([name='answer.manner'][value=firm])").tap();
        assertThat(page.locator("[name='answer.manner'][value=firm]")).isChecked();
    }

    private Page log() {
        Page page = Maya.arrives(visit(Screen.PHONE_LIGHT), "Maya " + System.nanoTime())
                .page();
        page.navigate("/asks/lived");
        return page;
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }
}
