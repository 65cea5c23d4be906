package app.asked.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A test class with a new Asked and a browser. Every page is a visitor of its own, with no cookie of another's.
@TestInstance(Lifecycle.PER_CLASS)
abstract class InBrowser {
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    protected AskedServer asked;
    private Path data;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBoth(@TempDir Path data) throws IOException, InterruptedException {
        var chromium = Objects.requireNonNull(
                System.getenv("ASKED_CHROMIUM"), "ASKED_CHROMIUM names the browser; ./asked test finds it");
        this.data = data;
        asked = AskedServer.start(data, AskedServer.freePort(), settings()).waitUntilOpen();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(Stream.concat(QUIET.stream(), arguments().stream())
                                .toList()));
    }

    /// What the browser is told beside being quiet.
    protected List<String> arguments() {
        return List.of();
    }

    /// What the server is told beside its port and folder.
    protected Map<String, String> settings() {
        return Map.of();
    }

    /// Where it keeps everything.
    protected Path data() {
        return data;
    }

    /// Starts it again where it was, after it was killed.
    protected void restart() throws IOException, InterruptedException {
        asked = AskedServer.start(data, asked.port(), settings()).waitUntilOpen();
    }

    @AfterEach
    void leave() {
        browser.contexts().forEach(context -> context.close());
    }

    @AfterAll
    void closeBoth() throws IOException {
        if (playwright != null) playwright.close();
        if (asked != null) asked.close();
    }

    /// A new visitor's page. Addresses on it are paths.
    protected Page visit(Screen screen) {
        return visit(screen.options());
    }

    /// A new visitor whose browser runs no scripts.
    protected Page visitWithoutScript(Screen screen) {
        return visit(screen.options().setJavaScriptEnabled(false));
    }

    /// The same visitor in another browser, which runs no scripts.
    protected Page visitWithoutScript(Page same) {
        return visit(Screen.PHONE_LIGHT
                .options()
                .setJavaScriptEnabled(false)
                .setStorageState(same.context().storageState()));
    }

    /// A new visitor's page, in a browser as it is told. Nothing stands between it and the network but what a test
    /// says.
    protected Page visit(NewContextOptions options) {
        return browser.newContext(
                        options.setBaseURL(asked.address().toString()).setServiceWorkers(ServiceWorkerPolicy.BLOCK))
                .newPage();
    }

    /// A phone that keeps what it knows in this folder, also when its browser is closed and opened again. The test
    /// closes
    /// it.
    protected Pocket pocket(Path folder) {
        return pocket(folder, asked.address());
    }

    /// The same, on a line of its own to Asked.
    protected Pocket pocket(Path folder, URI address) {
        return new Pocket(playwright.chromium(), folder, QUIET, address);
    }
}
