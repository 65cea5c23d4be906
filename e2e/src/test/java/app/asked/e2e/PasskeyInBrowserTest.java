package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Passkeys as a person makes and uses them, with and without secrets of their own (PRF).
class PasskeyInBrowserTest extends InBrowser {
    private static final String BUTTON = "[data-passkey-sign-in] button";
    private static final String RULE = "01933c5a-0000-7000-8000-000000000001";
    private static final String WORDS = "Don’t look silly";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSignedOutSignsInAgainWithOneTapAndReadsTheirWords(boolean prf) {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.arrives(page, "Maya " + prf);
        VirtualDevice device = VirtualDevice.on(page, prf);
        makePasskey(page);
        assertThat(device.count()).isEqualTo(1);
        assertThat(maya.put("/api/v1/rules/" + RULE, Map.of("text", WORDS))).isLessThan(300);

        for (int times = 0; times < 2; times++) {
            signOut(page);
            page.click(BUTTON);
            page.waitForURL("**/today");
            assertThat(maya.get("/api/v1/rules/" + RULE)).containsEntry("text", WORDS);
        }
    }

    @Test
    void onAnotherDeviceThePassphraseIsAskedForOnce() {
        Page first = visit(Screen.PHONE_LIGHT);
        Maya.arrives(first, "Noor");
        VirtualDevice phone = VirtualDevice.on(first, false);
        makePasskey(first);
        Page second = visit(Screen.DESKTOP_LIGHT);
        second.navigate("/sign-in");
        VirtualDevice.on(second, false).copy(phone);

        second.click(BUTTON);
        assertThat(second.locator("h1")).hasText("Just once on this device");
        second.fill("[name=passphrase]", "three quiet words");
        second.click("form[data-passkey-once] .btn-main");
        second.waitForURL("**/today");

        signOut(second);
        second.click(BUTTON);
        second.waitForURL("**/today");
    }

    @Test
    void aRemovedPasskeyIsRefusedAndThePassphraseStillWorks() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Lena");
        VirtualDevice.on(page, true);
        makePasskey(page);
        page.click(".list a.item");
        page.click("form[action$='/remove'] button");
        assertThat(page.locator("[role=status]").first()).containsText("Passkey removed");
        anybodyHasOne();
        signOut(page);

        page.click(BUTTON);

        assertThat(page.locator("#passkey-problem")).containsText("didn’t work here");
        Maya.signsIn(page, "Lena");
    }

    @Test
    void aDeviceThatDoesNotKnowItsOwnerChangesNothing() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Ida");
        VirtualDevice device = VirtualDevice.on(page, true);
        makePasskey(page);
        signOut(page);
        device.knowsItsOwner(false);

        page.click(BUTTON);

        assertThat(page.locator("[data-passkey-sign-in] [role=status]")).isVisible();
        assertThat(page.locator("[data-passkey-sign-in] [role=status]")).containsText("No passkey was used");
        Maya.signsIn(page, "Ida");
    }

    @Test
    void aCopyThatWasUsedElsewhereIsNoticed() {
        Page first = visit(Screen.PHONE_LIGHT);
        Maya.arrives(first, "Ada");
        VirtualDevice phone = VirtualDevice.on(first, false);
        makePasskey(first);
        Page second = visit(Screen.DESKTOP_LIGHT);
        second.navigate("/sign-in");
        VirtualDevice.on(second, false).copy(phone);
        for (int times = 0; times < 2; times++) {
            signOut(first);
            first.click(BUTTON);
            first.waitForURL("**/today");
        }

        second.click(BUTTON);

        assertThat(second.locator("#passkey-problem")).containsText("a copy");
    }

    @Test
    void underAnotherNameOfThisMachineThereIsNoButton() {
        anybodyHasOne();
        Page page = visit(Screen.PHONE_LIGHT);
        page.navigate("http://127.0.0.1:" + asked.port() + "/sign-in");

        assertThat(page.locator("form[action='/sign-in'] .btn-main")).isVisible();
        assertThat(page.locator(BUTTON)).isHidden();
    }

    @Test
    void withoutScriptsThePageIsAsItWas() {
        anybodyHasOne();
        Page page = visitWithoutScript(Screen.PHONE_LIGHT);
        page.navigate("/sign-in");

        assertThat(page.locator(BUTTON)).isHidden();
        assertThat(page.locator("form[action='/sign-in'] .btn-main")).isVisible();
    }

    private void anybodyHasOne() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Somebody " + System.nanoTime());
        VirtualDevice.on(page, true);
        makePasskey(page);
    }

    private static void makePasskey(Page page) {
        page.navigate("/settings/passkeys");
        page.click("form[data-passkey-begin] .btn-main");
        page.waitForURL("**/settings/passkeys");
        Locator made = page.locator(".list a.item");
        assertThat(made.first()).isVisible();
    }

    private static void signOut(Page page) {
        page.navigate("/settings");
        page.click("form[action='/sign-out'] button");
        page.waitForURL("**/sign-in");
    }
}
