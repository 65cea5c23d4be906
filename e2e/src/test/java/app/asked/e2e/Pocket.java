package app.asked.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A phone with a browser of its own, whose storage outlives the browser.
final class Pocket implements AutoCloseable {
    private static final double PATIENCE = 60_000;

    private final BrowserType chromium;
    private final Path folder;
    private final List<String> arguments;
    private final URI address;
    private BrowserContext browser;
    private Page page;

    Pocket(BrowserType chromium, Path folder, List<String> arguments, URI address) {
        this.chromium = chromium;
        this.folder = folder;
        this.arguments = arguments;
        this.address = address;
        browser = opened();
        page = browser.pages().getFirst();
    }

    private BrowserContext opened() {
        return chromium.launchPersistentContext(
                folder,
                new LaunchPersistentContextOptions()
                        .setExecutablePath(Path.of(System.getenv("ASKED_CHROMIUM")))
                        .setArgs(arguments)
                        .setBaseURL(address.toString())
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(390, 844));
    }

    Page page() {
        return page;
    }

    /// The browser is closed and opened again.
    void restart() {
        browser.close();
        browser = opened();
        page = browser.pages().getFirst();
    }

    /// Opens Today, and waits until the pages that it names are kept.
    void keepsAhead() {
        keepsAhead("");
    }

    /// The same, of an Asked below a path.
    void keepsAhead(String subpath) {
        page.navigate(subpath + "/today");
        isSoon(() -> (boolean) page.evaluate("Boolean(navigator.serviceWorker.controller)"));
        isSoon(() -> (boolean) page.evaluate("""
                async subpath => {
                    const script = document.querySelector("script[src]").src;
                    const { isFresh } = await import(script.replace("asked.js", "pages.js"));
                    const named = document.querySelector("[data-ahead]").dataset.ahead.split(" ");
                    for (const name of named) if (!(await isFresh(subpath + name, 1e9))) return false;
                    return true;
                }
                """, subpath));
    }

    /// How many entries wait.
    int waiting() {
        return count("outbox");
    }

    /// How many pages and entries are kept.
    int kept() {
        return count("outbox") + count("pages");
    }

    private int count(String store) {
        return ((Number) page.evaluate("""
                async store => {
                    const script = document.querySelector("script[src]").src;
                    const { readAll } = await import(script.replace("asked.js", "store.js"));
                    return (await readAll(store)).length;
                }
                """, store)).intValue();
    }

    /// Waits until none does.
    void isSynced() {
        isSoon(() -> waiting() == 0);
    }

    private void isSoon(BooleanSupplier holds) {
        page.waitForCondition(holds, new WaitForConditionOptions().setTimeout(PATIENCE));
    }

    @Override
    public void close() {
        browser.close();
    }
}
