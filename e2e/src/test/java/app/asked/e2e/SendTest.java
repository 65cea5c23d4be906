package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Where scripts run, a form is sent as the browser itself sends it, and once.
class SendTest extends InBrowser {
    private static final String FORM = "/form";
    private static final String FIELDS = """
            <input name=line value="one & two"><textarea name=text>first\nsecond</textarea>
            <input type=checkbox name=no value=no><select name=one><option>a</option></select>
            """;
    private static final String SAVE = ".bar button[type=submit]";
    private static final String MAIN = ".bar .btn-main";

    private String script;

    @BeforeAll
    void arrive() {
        Page page = Maya.arrives(visit(Screen.PHONE_LIGHT)).page();
        script = page.locator("script[src]").getAttribute("src");
    }

    /// The press of the button with the id `go` sends the form.
    @Test
    void aFormIsSentAsWithoutScripts() {
        Page without = visitWithoutScript(Screen.PHONE_LIGHT);
        Page with = visit(Screen.PHONE_LIGHT);
        for (String form : List.of(
                "<form method=post action=/echo>%s<button id=go>Save</button></form>",
                "<form method=post action=/echo>%s<button>Save</button><button id=go name=same value=this>Same</button></form>",
                "<form method=post action=/echo>%s<button>Save</button><button id=go formaction=/echo/harm>Bad</button></form>",
                "<form method=post action=/echo id=f>%s</form><button id=go form=f name=from value=outside>Save</button>",
                "<form method=post action=/echo enctype=multipart/form-data>%s<button id=go>Save</button></form>",
                "<form method=post action=/echo>%s<button id=go formenctype=multipart/form-data>Save</button></form>",
                "<form method=get action=/echo>%s<button id=go formmethod=post>Save</button></form>",
                "<form method=post action=/echo>%s<button id=go formmethod=get>Save</button></form>",
                "<form method=post action=/echo>%s<input name=must required><button id=go formnovalidate>Save</button></form>",
                "<form method=post action=/echo target=_self>%s<input type=image id=go name=at alt=Save></form>")) {
            String sent = sent(without, form);
            assertThat(sent(with, form)).as(form).isEqualTo(sent).contains("/echo", "first");
        }
    }

    @Test
    void whatIsTooLongIsSaidAndNothingIsCut() {
        Page page = Maya.signsIn(visit(Screen.PHONE_LIGHT)).page();
        page.navigate("/asks/lived");
        String pasted = "é".repeat(212);

        page.fill("[name='lived.title']", pasted);

        assertThat(page.locator("[id='lived.title-limit']"))
                .containsText("12 characters too long to save. The limit is 200.");
        page.check("[name='answer.answer'][value=yes]", new Page.CheckOptions().setForce(true));
        page.click(MAIN);
        assertThat(page.locator("[role=alert]")).containsText("200");
        assertThat(page.locator("[name='lived.title']")).hasValue(pasted);
        page.fill("[name='lived.title']", "Asked for a seat");
        assertThat(page.locator("[id='lived.title-limit']")).hasCount(0);
        page.click(MAIN);
        assertThat(page.locator("h1")).hasText("You asked.");
    }

    @Test
    void aFormStandsAsItWasUntilAnAnswerOfOursComes() {
        Page page = Maya.signsIn(visit(Screen.PHONE_LIGHT)).page();
        page.navigate("/asks/lived");
        page.fill("[name='lived.title']", "Asked for a seat");
        page.check("[name='answer.answer'][value=yes]", new Page.CheckOptions().setForce(true));
        List<Consumer<Route>> troubles = List.of(
                Route::abort,
                route -> route.fulfill(html("<h1>502 Bad Gateway</h1>").setStatus(502)),
                route -> route.fulfill(html("<h1>Welcome to the hotel</h1>").setStatus(200)));
        for (Consumer<Route> trouble : troubles) {
            page.route("**/asks/lived/**", trouble);
            page.click(MAIN);
            assertThat(page.locator(".unsent")).containsText("Your words are still here.");
            assertThat(page.locator(".unsent button").first()).isFocused();
            assertThat(page.locator("[name='lived.title']")).hasValue("Asked for a seat");
            page.unroute("**/asks/lived/**");
            page.locator(".unsent button").last().click();
        }
        page.route("**/asks/lived/**", Route::abort);
        page.click(MAIN);
        page.unroute("**/asks/lived/**");
        page.locator(".unsent button").first().click();
        assertThat(page.locator("h1")).hasText("You asked.");
    }

    @Test
    void whatTheBrowserWouldNotSendIsNotSent() {
        Page page = visit(Screen.PHONE_LIGHT);
        List<Request> sent = open(
                page, "<form method=post action=/echo>%s<input name=must required><button id=go>Save</button></form>");

        page.click("#go");

        assertThat((boolean) page.evaluate("document.activeElement.name === 'must'"))
                .isTrue();
        assertThat(sent).isEmpty();
    }

    @Test
    void somethingBadHappenedIsHeardWhereNoAnswerWasTapped() {
        Page page = Maya.signsIn(visit(Screen.PHONE_LIGHT)).page();
        page.navigate("/asks/lived");

        page.click("button[formaction$='/harm']");

        page.waitForURL("**/asks/*/harm");
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    @Test
    void aDoubleTapSavesOnceAndStandsOnceInTheHistory() {
        Page page = Maya.signsIn(visit(Screen.PHONE_LIGHT)).page();
        planAnAsk(page);
        int before = length(page);
        List<String> posts = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) posts.add(request.url());
        });
        var save = page.locator(SAVE).boundingBox();

        page.mouse().click(save.x + save.width / 2, save.y + save.height / 2);
        assertThat(page.locator("h1")).hasText("You asked.");
        page.mouse().click(save.x + save.width / 2, save.y + save.height / 2);
        page.mouse().dblclick(save.x + save.width / 2, save.y + save.height / 2);

        assertThat(page).hasURL(Pattern.compile(".*/saved"));
        assertThat(posts).hasSize(1);
        assertThat(length(page)).isEqualTo(before + 1);
    }

    private static void planAnAsk(Page page) {
        page.navigate("/asks/new?challenge=high-five");
        page.click(SAVE);
        page.waitForURL("**/go");
        page.navigate(page.url().replace("/go", "/log?answer=no"));
    }

    /// What went over the line when the button was pressed.
    private String sent(Page page, String form) {
        List<Request> sent = open(page, form);
        page.click("#go");
        page.waitForCondition(() -> !sent.isEmpty());
        Request request = sent.getFirst();
        String type = request.headers().getOrDefault("content-type", "");
        String boundary = type.contains("boundary=") ? type.substring(type.indexOf("boundary=") + 9) : "no boundary";
        String body = request.postData() == null ? "" : request.postData();
        return String.join("\n", request.method(), request.url(), type, body).replace(boundary, "boundary");
    }

    /// Opens a page of ours with that form alone; answers with what it will send.
    private List<Request> open(Page page, String form) {
        String html =
                "<!doctype html><meta name=application-name content=Asked><script type=module src=\"%s\"></script><h1>Form</h1>%s"
                        .formatted(script, form.formatted(FIELDS));
        List<Request> sent = new ArrayList<>();
        page.unrouteAll();
        page.route("**" + FORM, route -> route.fulfill(html(html)));
        page.route("**/echo**", route -> {
            sent.add(route.request());
            route.fulfill(html(html));
        });
        page.navigate(FORM);
        return sent;
    }

    private static FulfillOptions html(String html) {
        return new FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html);
    }

    private static int length(Page page) {
        return ((Number) page.evaluate("history.length")).intValue();
    }
}
