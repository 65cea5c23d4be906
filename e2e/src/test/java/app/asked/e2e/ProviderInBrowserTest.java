package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Signing in with an identity provider, as a person does: over its own page, and back.
class ProviderInBrowserTest extends InBrowser {
    private static final String RULE = "01933c5a-0000-7000-8000-000000000001";
    private static final String WORDS = "Don’t look silly";

    private final MockOAuth2Server provider =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"), new Route[0]);

    @Override
    protected Map<String, String> settings() {
        provider.start();
        return Map.of(
                "ASKED_SIGNUP", "open",
                "ASKED_OIDC_ISSUER", provider.issuerUrl("example").toString(),
                "ASKED_OIDC_CLIENT", "asked",
                "ASKED_OIDC_NAME", "Example ID");
    }

    @AfterAll
    void stop() {
        provider.shutdown();
    }

    @Test
    void whoLinkedTheirAccountComesBackWithATapAndTheirWordsOpen() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.arrives(page);
        assertThat(maya.put("/api/v1/rules/" + RULE, Map.of("text", WORDS))).isLessThan(300);
        keepNoSpareKey(page);
        page.navigate("/settings");
        page.click("a[href='/settings/provider']");
        page.click("text=Link Example ID");
        saysWhoTheyAre(page, "maya");
        // what opens the words here goes along, once its script is there
        assertThat(page.locator("form[action='/settings/provider/link'] input[name=_device]"))
                .isAttached();
        page.click("form[action='/settings/provider/link'] button");
        assertThat(page.locator("[role=status]").first()).containsText("Linked");
        signOut(page);

        page.click("text=Sign in with Example ID");
        saysWhoTheyAre(page, "maya");

        page.waitForURL("**/today");
        assertThat(maya.get("/api/v1/rules/" + RULE)).containsEntry("text", WORDS);
    }

    @Test
    void onAnotherDeviceThePassphraseIsAskedForOnce() {
        Maya.arrives(visit(Screen.PHONE_LIGHT), "Somebody else");
        Page phone = visit(Screen.PHONE_LIGHT);
        phone.navigate("/sign-in");
        phone.click("text=Sign in with Example ID");
        saysWhoTheyAre(phone, "noor");
        phone.click("text=Create an account");
        assertThat(phone.locator("main")).containsText("you can sign in with Example ID");
        phone.fill("[name=name]", "Noor");
        phone.fill("[name=passphrase]", "three quiet words");
        phone.click("form[action='/welcome'] button[type=submit]");
        phone.waitForURL("**/before-you-start");
        keepNoSpareKey(phone);
        Page desk = visit(Screen.DESKTOP_LIGHT);
        desk.navigate("/sign-in");

        desk.click("text=Sign in with Example ID");
        saysWhoTheyAre(desk, "noor");
        assertThat(desk.locator("h1")).hasText("Just once on this device");
        desk.fill("[name=passphrase]", "three quiet words");
        desk.click("form[action='/sign-in/provider'] .btn-main");
        desk.waitForURL("**/today");

        signOut(desk);
        desk.click("text=Sign in with Example ID");
        saysWhoTheyAre(desk, "noor");
        desk.waitForURL("**/today");
    }

    @Test
    void withoutScriptsThePassphraseOpensTheWords() {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Lena");
        keepNoSpareKey(page);
        page.navigate("/settings/provider/go");
        saysWhoTheyAre(page, "lena");
        page.click("form[action='/settings/provider/link'] button");
        Page plain = visitWithoutScript(Screen.PHONE_LIGHT);
        plain.navigate("/sign-in");

        plain.click("text=Sign in with Example ID");
        saysWhoTheyAre(plain, "lena");
        plain.click("text=Continue");
        plain.fill("[name=passphrase]", "three quiet words");
        plain.click("form[action='/sign-in/provider'] .btn-main");

        plain.waitForURL("**/today");
    }

    @Test
    void anInvitationGoesFromItsLinkIntoTheForm() {
        Page page = visit(Screen.PHONE_LIGHT);

        page.navigate("/invited#not-one-of-ours");

        assertThat(page.locator("#invite-problem")).containsText("used already");
        assertThat(page.url()).endsWith("/invited");
    }

    private static void saysWhoTheyAre(Page page, String name) {
        page.fill("[name=username]", name);
        page.click("[type=submit]");
    }

    private static void keepNoSpareKey(Page page) {
        page.navigate("/settings/recovery");
        page.click("form[action$='/spare-key/off'] button");
    }

    private static void signOut(Page page) {
        page.navigate("/settings");
        page.click("form[action='/sign-out'] button");
        page.waitForURL("**/sign-in");
    }
}
