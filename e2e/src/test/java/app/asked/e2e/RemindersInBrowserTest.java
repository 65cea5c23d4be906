package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Reminders and the page of one question, as they look and by the keyboard of a screen reader.
class RemindersInBrowserTest extends InBrowser {
    private static final String HERE = "/settings/reminders";

    @Override
    protected Map<String, String> settings() {
        return Map.of(
                "ASKED_DEMO", "true", "ASKED_MAIL", "smtp://127.0.0.1:9", "ASKED_MAIL_FROM", "asked@mail.example");
    }

    @Test
    void eachScreenStandsInNobodysWay() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.inTheDemo(page);
        Looks looks = Looks.at(page, asked).open("reminders-off", HERE);

        page.locator("input[value=monday]").check();
        Answered.by(page, page.getByText("Turn on reminders")::click);
        assertThat(page.getByText("Where should they come?")).isVisible();

        looks.open("reminders", HERE)
                .open("reminders-phone", HERE + "/phone")
                .open("reminders-calendar", HERE + "/calendar")
                .open("reminders-ntfy", HERE + "/ntfy")
                .open("reminders-email", HERE + "/email")
                .open("quick", "/quick");

        assertThat(looks.wrong()).isEmpty();
    }
}
