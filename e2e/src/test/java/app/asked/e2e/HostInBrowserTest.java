package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The first five minutes of whoever runs an Asked: Today offers them their page, where they try things out.
class HostInBrowserTest extends InBrowser {
    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_MAIL", "smtp://127.0.0.1:9", "ASKED_MAIL_FROM", "asked@mail.example");
    }

    @Test
    void aNewHostLooksThisAskedOver() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page);
        page.navigate("/today");
        page.click("form[action='/news/host/seen'] button[name=look]");
        page.waitForURL("**/host");

        page.click("form[action='/host/server/test'] button");
        assertThat(page.locator("main [role=status][data-first-look]")).containsText("can save");
        page.fill("#mailTo", "maya@mail.example");
        page.click("form[action='/host/mail'] button");
        assertThat(page.locator("main [role=status][data-first-look]")).containsText("The email wasn’t sent");
        page.locator("form[action='/host/backup'] button").press("Enter");
        assertThat(page.locator("#backups")).containsText("Backup saved and checked");

        assertThat(Looks.at(page, asked).look("host").open("news", "/news").wrong())
                .isEmpty();
    }
}
