package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The screens that are met in a moment alone, lived through by one person: the first visit, an ask under way, a hard
/// moment, an end.
class MomentsTest extends InBrowser {
    private static final String ID = "01a19b45-b800-7000-8000-0000000000";

    @Test
    void everyMomentStandsInNobodysWay() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Looks looks = Looks.at(page, asked).open("welcome", "/welcome");
        Maya maya = Maya.arrives(page);
        looks.open("today-first", "/today");

        lookAgainAtAnIdea(page, looks);
        askUnderWay(page, looks);
        checkInLater(maya, looks);
        backOut(page, looks);
        end(maya, looks);
        rateThePull(maya, looks);
        tooMuch(maya, looks);
        looks.open("today-after-too-much", "/today")
                .open("sessions", "/settings/sessions")
                .open("tokens", "/settings/tokens");
        page.context().clearCookies();
        looks.open("sign-in", "/sign-in").open("care-signed-out", "/care");

        assertThat(looks.wrong()).isEmpty();
    }

    private static void lookAgainAtAnIdea(Page page, Looks looks) throws IOException {
        page.navigate("/challenges/new");
        page.locator("textarea, input[type=text]").first().fill("Pretend to be a journalist and ask for an interview");
        page.locator(".bar button[type=submit]").click();
        page.locator(".banner, .finding, [id^=finding]").first().waitFor();
        looks.look("kindness-check");
    }

    private static void askUnderWay(Page page, Looks looks) throws IOException {
        page.navigate("/asks/new?challenge=name-a-drink");
        page.locator(".bar button[type=submit]").click();
        page.waitForURL("**/go");
        looks.look("go").open("today-under-way", "/today");
    }

    private static void checkInLater(Maya maya, Looks looks) throws IOException {
        answered(maya, "20", 5, "no");
        looks.open("check-in", "/check-ins/new?asks=" + ID + "20");
    }

    private static void backOut(Page page, Looks looks) throws IOException {
        page.navigate("/today");
        page.locator("a[href$='/backed-out']").first().click();
        looks.look("backed-out");
        page.locator(".bar button[type=submit]").click();
        page.waitForURL("**/saved**");
        looks.look("backed-out-saved");
    }

    private static void end(Maya maya, Looks looks) throws IOException {
        var eightDaysAgo = moment(8 * 24);
        int begun = maya.put(
                "/api/v1/journeys/" + ID + "30",
                Map.of(
                        "kind",
                        "own",
                        "starts",
                        eightDaysAgo.get("at").substring(0, 10),
                        "zone",
                        "Europe/London",
                        "length",
                        7,
                        "pace",
                        Map.of("least", 2, "most", 3),
                        "rulesAccepted",
                        eightDaysAgo));
        assertThat(begun).isEqualTo(201);
        answered(maya, "31", 6 * 24, "no");
        answered(maya, "32", 4 * 24, "yes");
        looks.open("journey-end", "/journey/end");
    }

    private static void rateThePull(Maya maya, Looks looks) throws IOException {
        assertThat(maya.put("/api/v1/avoided/" + ID + "60", Map.of("text", "Asking for a raise")))
                .isEqualTo(201);
        looks.open("pull-offered", "/my-rules").open("pull", "/pulls");
    }

    private static void answered(Maya maya, String id, int hoursAgo, String answer) {
        String ask = ask(maya, id, "pet-dog", moment(hoursAgo));
        int written = maya.put(ask + "/answer", Map.of("asked", moment(hoursAgo), "answer", answer, "fear", 40));
        assertThat(written).isEqualTo(201);
    }

    private static void tooMuch(Maya maya, Looks looks) throws IOException {
        String ask = ask(maya, "40", "high-five", moment(2));
        maya.put(ask + "/answer", Map.of("asked", moment(1), "answer", "no", "fear", 100));
        looks.open("high-distress", "/asks/" + ID + "40/saved");
        String harmed = ask(maya, "50", "high-five", moment(2));
        maya.put(harmed + "/harm", Map.of("when", moment(1)));
        looks.open("something-bad-happened", "/asks/" + ID + "50/harm");
    }

    private static String ask(Maya maya, String id, String challenge, Map<String, String> planned) {
        String path = "/api/v1/asks/" + ID + id;
        assertThat(maya.put(path, Map.of("challenge", challenge, "planned", planned)))
                .isEqualTo(201);
        return path;
    }

    private static Map<String, String> moment(int hoursAgo) {
        return Map.of(
                "at",
                Instant.now()
                        .minus(hoursAgo, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString(),
                "zone",
                "Europe/London");
    }
}
