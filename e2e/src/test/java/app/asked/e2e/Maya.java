package app.asked.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Somebody who makes an account and lives in Asked, with a page of their own.
final class Maya {
    private static final String PASSPHRASE = "three quiet words";
    private static final Path MONTH =
            Path.of(System.getProperty("asked.home"), "server/src/main/resources/demo/essay-month.json");

    private final Page page;

    private Maya(Page page) {
        this.page = page;
    }

    /// On the first visit of all: makes the account and stands before the arrival screens.
    static Maya arrives(Page page) {
        return arrives(page, "Maya");
    }

    /// Makes an account of that name, where anyone may.
    static Maya arrives(Page page, String name) {
        page.navigate("/welcome");
        page.fill("input[name=name]", name);
        page.fill("input[name=passphrase]", PASSPHRASE);
        page.click("form[action='/welcome'] button[type=submit]");
        page.waitForURL("**/before-you-start");
        return new Maya(page);
    }

    /// Comes back, on another visit.
    static Maya signsIn(Page page) {
        return signsIn(page, "Maya");
    }

    static Maya signsIn(Page page, String name) {
        page.navigate("/sign-in");
        entersPassphrase(page, name);
        page.waitForURL("**/today");
        return new Maya(page);
    }

    /// Where a page asks for it.
    static void entersPassphrase(Page page, String name) {
        page.fill("input[name=name]", name);
        page.fill("input[name=passphrase]", PASSPHRASE);
        page.click("form[action='/sign-in'] button[type=submit]");
    }

    /// All that the visitor of this page would take along. Long after they signed in, the passphrase is asked again.
    static String everything(Page page) {
        var export = page.context().request().get("/api/v1/export");
        if (export.status() == 403) {
            Page another = page.context().newPage();
            another.navigate("/confirm");
            another.fill("input[name=passphrase]", PASSPHRASE);
            another.click("form[action='/confirm'] button[type=submit]");
            another.waitForURL("**/settings");
            another.close();
            export = page.context().request().get("/api/v1/export");
        }
        return export.text();
    }

    /// Whoever is signed in on this page.
    static Maya at(Page page) {
        return new Maya(page);
    }

    /// The one whose month the demo shows.
    static Maya inTheDemo(Page page) {
        page.navigate("/");
        return new Maya(page);
    }

    Page page() {
        return page;
    }

    /// Writes a resource through the API from a page of ours; answers the status.
    int put(String path, Object resource) {
        return ((Number) page.evaluate("""
                        async ([path, resource]) => (await fetch(path, {
                            method: "PUT",
                            headers: {"Content-Type": "application/json"},
                            body: JSON.stringify(resource),
                        })).status
                        """, new Object[] {path, resource})).intValue();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> get(String path) {
        return (Map<String, Object>) page.evaluate("async path => (await fetch(path)).json()", path);
    }

    /// The essay's month as the fixture tells it.
    @SuppressWarnings("unchecked")
    Map<String, Object> month() throws IOException {
        return (Map<String, Object>) page.evaluate("text => JSON.parse(text)", Files.readString(MONTH));
    }

    /// Taps a cell of a scale of 0 to 10; nothing where it was not answered.
    void rate(String name, Object cell) {
        if (cell instanceof Number number) {
            tap(page.locator("input[name='" + name + "'][value='" + 10 * number.intValue() + "']"));
        }
    }

    /// Taps a word, after unfolding where it is folded away.
    void choose(String name, String value) {
        tap(page.locator("input[name='" + name + "'][value='" + value + "']"));
    }

    private void tap(Locator input) {
        input.evaluate(
                "element => { for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; }");
        input.check();
    }
}
