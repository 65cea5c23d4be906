package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asked in a basement: the server is gone, the browser is opened anew, and what happens there is written down.
class PocketTest extends InBrowser {
    private static final String SAVE = ".bar .btn-main";
    private static final String ASK = "01a19b45-b800-7000-8000-0000000000a3";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void whatHappensWithoutANetworkIsAllThereOnce(@TempDir Path folder) throws Exception {
        try (Pocket phone = pocket(folder)) {
            answersThisMorning(Maya.arrives(phone.page(), "Maya"));
            phone.keepsAhead();
            asked.kill();
            phone.restart();
            Page page = phone.page();
            Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

            page.navigate("/today");
            assertThat(page.locator("main")).containsText("You’re offline.");
            logs(page, "Asked for a seat", "no", "The floor held.");
            assertThat(page.locator("h1")).hasText("Saved on this phone.");
            assertThat(page.locator("main")).containsText("You asked, and they said no.");
            isAccessible(page);
            logs(page, "Asked for a discount", "waiting", "");
            somethingBad(page);
            isAccessible(page);
            aCheckIn(page);
            page.navigate("/today");
            page.click("form[action='/rests'] button");
            assertThat(page.locator("h1")).hasText("Saved on this phone.");
            anIdea(page);
            theLibrary(page);
            page.navigate("/phone");
            assertThat(page.locator("[data-outbox] li")).hasCount(6);
            assertThat(page.locator("[data-outbox]")).containsText("The floor held.");
            isAccessible(page);

            restart();
            page.navigate("/phone");
            phone.isSynced();
            Instant after = Instant.now();

            Map<String, Map<String, Object>> asks = byTitle(maya(page));
            assertThat(asks).containsKeys("Asked for a seat", "Asked for a discount", "Asked on the stairs");
            Map<String, Object> answer = part(asks.get("Asked for a seat"), "answer");
            assertThat(answer).containsEntry("answer", "no").containsEntry("lesson", "The floor held.");
            assertThat(part(answer, "asked")).containsEntry("zone", "Asia/Tokyo");
            assertThat(Instant.parse((String) part(answer, "asked").get("at"))).isBetween(before, after);
            assertThat(part(asks.get("Asked for a discount"), "answer")).containsEntry("answer", "waiting");
            assertThat(asks.get("Asked on the stairs")).containsKey("harm");
            assertThat(items(page, "rests")).hasSize(1);
            assertThat(items(page, "challenges?origin=own"))
                    .extracting(each -> each.get("title"))
                    .contains("Ask the baker for a tour");
            assertThat(page.evaluate(
                            "async () => (await (await fetch('/api/v1/asks/" + ASK + "')).json()).checkins.length"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatWasChangedElsewhereIsShownBesideWhatWaited(@TempDir Path folder) throws Exception {
        try (Pocket phone = pocket(folder)) {
            answersThisMorning(Maya.arrives(phone.page(), "Noor"));
            phone.keepsAhead();
            Page page = phone.page();
            page.navigate("/asks/" + ASK + "/log");
            asked.kill();
            page.locator("[name='answer.lesson']").evaluate("field => field.value = 'From the phone.'");
            page.click(SAVE);
            page.waitForURL("**/phone/saved");
            restart();
            Map<String, Object> answer = part(maya(page).get("/api/v1/asks/" + ASK), "answer");
            maya(page)
                    .put(
                            "/api/v1/asks/" + ASK + "/answer",
                            Map.of(
                                    "asked",
                                    part(answer, "asked"),
                                    "answer",
                                    "no",
                                    "fear",
                                    40,
                                    "lesson",
                                    "From the desk."));

            page.navigate("/phone");
            assertThat(page.locator("[data-outbox] li")).containsText("This needs a quick look.");
            page.click("[data-outbox] li a");
            assertThat(page.locator("[name='answer.lesson']")).hasValue("From the phone.");
            page.click(SAVE);

            assertThat(page.locator("[role=alert]").first()).containsText("This was changed somewhere else");
            assertThat(page.locator("main")).containsText("Saved now: From the desk.");
            page.click(SAVE);
            page.waitForURL("**/saved");
            phone.isSynced();
            assertThat(part(maya(page).get("/api/v1/asks/" + ASK), "answer"))
                    .containsEntry("lesson", "From the phone.");
        }
    }

    @Test
    void whoeverSignsOutIsAskedFirstAndLeavesNothing(@TempDir Path folder) throws Exception {
        try (Pocket phone = pocket(folder)) {
            Maya.arrives(phone.page(), "Ola");
            phone.keepsAhead();
            asked.kill();
            Page page = phone.page();
            savesWithoutAnAnswer(page);
            restart();
            page.navigate("/phone");
            assertThat(page.locator("[data-outbox] li")).containsText("This needs a quick look.");

            page.navigate("/settings");
            page.click("main form[action='/sign-out'] button");
            assertThat(page.locator("[data-leaving]")).containsText("only on this phone");
            page.click("main form[action='/sign-out'] button");
            page.waitForURL("**/sign-in");

            page.waitForCondition(() -> phone.kept() == 0);
        }
    }

    /// The server will want another look.
    private static void savesWithoutAnAnswer(Page page) {
        page.navigate("/asks/lived");
        page.fill("[name='lived.title']", "Asked for a seat");
        page.click(SAVE);
        page.waitForURL("**/phone/saved");
    }

    @Test
    void nobodyElseSendsWhatWaits(@TempDir Path folder) throws Exception {
        try (Pocket phone = pocket(folder)) {
            Maya.arrives(phone.page(), "Pia");
            phone.keepsAhead();
            asked.kill();
            Page page = phone.page();
            logs(page, "Asked for a seat", "no", "");
            page.context().clearCookies();
            restart();
            Maya quin = Maya.arrives(page, "Quin");
            page.navigate("/phone");
            assertThat(page.locator("[data-none]")).isVisible();
            assertThat(byTitle(quin)).isEmpty();
            assertThat(phone.waiting()).isEqualTo(1);

            page.context().clearCookies();
            Maya.signsIn(page, "Pia");
            page.navigate("/phone");
            phone.isSynced();
            assertThat(byTitle(maya(page))).containsOnlyKeys("Asked for a seat");
        }
    }

    /// So that a check-in is due.
    private static void answersThisMorning(Maya maya) {
        Map<String, String> then =
                Map.of("at", Instant.now().minus(5, ChronoUnit.HOURS).toString(), "zone", "Asia/Tokyo");
        String ask = "/api/v1/asks/" + ASK;
        assertThat(maya.put(ask, Map.of("challenge", "high-five", "planned", then)))
                .isEqualTo(201);
        assertThat(maya.put(ask + "/answer", Map.of("asked", then, "answer", "no", "fear", 40)))
                .isEqualTo(201);
    }

    private static void logs(Page page, String title, String answer, String lesson) {
        page.navigate("/asks/lived");
        page.fill("[name='lived.title']", title);
        tap(page, "answer.answer", answer);
        if (!lesson.isEmpty()) {
            page.locator("[name='answer.lesson']").evaluate("(field, words) => field.value = words", lesson);
        }
        page.click(SAVE);
        page.waitForURL("**/phone/saved");
    }

    private static void somethingBad(Page page) {
        page.navigate("/asks/lived");
        page.fill("[name='lived.title']", "Asked on the stairs");
        page.click("button[formaction$='/harm']");
        page.waitForURL("**/phone/harm");
        assertThat(page.locator("main")).containsText("I’m sorry that happened.");
        assertThat(page.locator("main")).containsText("Are you safe where you are?");
        page.click("text=I’m not safe");
        page.waitForURL("**/help#now");
        assertThat(page.locator("#now")).isVisible();
        page.goBack();
    }

    private static void aCheckIn(Page page) {
        page.navigate("/today");
        page.click("#due a");
        page.waitForURL("**/check-ins/**");
        tap(page, "check-in.replaying", "30");
        page.click(SAVE);
        page.waitForURL("**/phone/saved");
    }

    /// All of a level is there, not the first few alone.
    private static void theLibrary(Page page) {
        page.navigate("/library");
        page.locator("a[href*='level=']").first().click();
        page.waitForURL("**/library?**");
        assertThat(page.locator(".doors li").nth(10)).isVisible();
    }

    private static void anIdea(Page page) {
        page.navigate("/challenges/new");
        page.fill("[name='own.title']", "Ask the baker for a tour");
        page.locator("form[action^='/challenges/'] .btn-main").click();
        page.waitForURL("**/phone/saved");
        assertThat(page.locator("main")).containsText("We’ll check that it’s kind");
        assertThat(page.locator("main a[href='/help']")).isVisible();
    }

    private static void tap(Page page, String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']")
                .evaluate(
                        "field => { for (let at = field; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; field.click(); }");
    }

    private static void isAccessible(Page page) throws IOException {
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static Maya maya(Page page) {
        return Maya.at(page);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> byTitle(Maya maya) {
        List<Map<String, Object>> asks =
                (List<Map<String, Object>>) maya.get("/api/v1/asks?limit=200").get("items");
        return asks.stream()
                .filter(ask -> ask.containsKey("title"))
                .collect(Collectors.toMap(ask -> (String) ask.get("title"), ask -> ask, (one, other) -> one));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Page page, String of) {
        return (List<Map<String, Object>>)
                ((Map<String, Object>) page.evaluate("async of => (await fetch('/api/v1/' + of)).json()", of))
                        .get("items");
    }
}
