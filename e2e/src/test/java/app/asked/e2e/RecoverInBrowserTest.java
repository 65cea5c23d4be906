package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Somebody makes a recovery sheet, forgets their passphrase, and comes back on another device.
class RecoverInBrowserTest extends InBrowser {
    private static final String FRESH = "four quite quiet words";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void theSheetLetsThemBackInWithEverything() {
        Page phone = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.arrives(phone, "Forgetful");
        Life.give(maya);
        String code = makesSheet(phone);
        Page desk = visit(Screen.DESKTOP_LIGHT);

        desk.navigate("/sign-in");
        tap(desk, AriaRole.LINK, "Forgot your passphrase?");
        desk.fill("[name=name]", "forgetful");
        desk.fill("[name=code]", code.toLowerCase(Locale.ROOT).replace(" ", "-"));
        tap(desk, AriaRole.BUTTON, "Next");
        desk.fill("[name=passphrase]", FRESH);
        tap(desk, AriaRole.BUTTON, "Save and sign in");

        desk.waitForURL("**/today");
        assertThat(desk.locator("[role=status]").first()).containsText("You’re back in");
        desk.navigate("/my-rules");
        assertThat(desk.locator("main")).containsText("ask twice");
        phone.navigate("/today");
        assertThat(phone).hasURL(asked.address() + "/sign-in?to=/today");
        desk.navigate("/settings/recovery");
        assertThat(desk.locator("#sheet-state")).hasText("You don’t have one yet.");
    }

    @Test
    void theCodeOfASheetStaysNowhereInTheBrowser() {
        Page phone = visit(Screen.PHONE_DARK);
        Maya.arrives(phone, "Printing");
        String code = makesSheet(phone);

        assertThat(String.valueOf(phone.evaluate("() => JSON.stringify({...localStorage}) + document.cookie")))
                .doesNotContain(code.substring(0, 5));
        assertThat(phone.url()).doesNotContain(code.substring(0, 5));
    }

    private static String makesSheet(Page page) {
        page.navigate("/settings");
        tap(page, AriaRole.LINK, "If you forget your passphrase");
        tap(page, AriaRole.BUTTON, "Make a recovery sheet");
        String code = page.locator("#code").innerText().strip();
        assertThat(code).matches("([0-9A-Z]{5}\\s+){4}[0-9A-Z]{5}");
        assertThat(page.locator("[data-print]")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#code")).isVisible();
        assertThat(page.locator("[data-print]")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        tap(page, AriaRole.BUTTON, "I’ve kept it");
        assertThat(page.locator("#sheet-state")).containsText("You have one.");
        return code;
    }

    private static void tap(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
