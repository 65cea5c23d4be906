package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A story from the ask that it's of to the one person who may read it, and to everybody.
class StoryInBrowserTest extends InBrowser {
    private static final String PLANTED = "zebrafinch";

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void aStoryReachesOnePersonAndNothingHereOpensIt() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Writer");
        String story = write(page);

        page.click("text=Share");
        assertThat(Axe.violations(page)).isEmpty();
        page.click("button[value=one-person]");
        page.click("text=Make a link");
        page.waitForSelector("#made:not([hidden])");
        assertThat(Axe.violations(page)).isEmpty();
        String link = page.textContent("#link");
        String key = link.substring(link.indexOf('#') + 1);
        assertThat(key).hasSize(43);
        assertThat(filesOfServer()).noneMatch(file -> file.contains(key));

        Page reader = visit(Screen.DESKTOP_LIGHT);
        reader.navigate(link);
        reader.waitForSelector("#letter:not([hidden])");
        assertThat(reader.textContent("#letter")).contains("A guard dog", PLANTED, "someone said");
        assertThat(Axe.violations(reader)).isEmpty();

        Page another = visit(Screen.PHONE_DARK);
        another.navigate(link.substring(0, link.indexOf('#')) + "#" + "A".repeat(43));
        another.waitForSelector("text=This link isn’t complete.");
        Page scriptless = visitWithoutScript(Screen.PHONE_LIGHT);
        scriptless.navigate(link);
        assertThat(scriptless.textContent("main"))
                .contains("only your browser can open it")
                .doesNotContain(PLANTED);

        page.navigate(story + "/links");
        assertThat(page.textContent("main")).contains("opened 2 times");
    }

    @Test
    void aStoryStandsOnASiteThatNeedsNoScript() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "Public writer");
        String story = write(page);
        page.navigate(story + "/share");
        page.focus("button[value=everybody]");
        page.keyboard().press("Enter");
        page.waitForURL("**/give/everybody");
        assertThat(Axe.violations(page)).isEmpty();
        page.fill("input[name='site.title']", "A quiet knocker");
        page.fill("input[name='site.name']", "quiet-knocker");
        page.keyboard().press("Enter");
        page.waitForSelector("#shared");
        assertThat(Axe.violations(page)).isEmpty();

        for (Screen screen : Screen.values()) {
            Page reader = screen == Screen.PHONE_LIGHT ? visitWithoutScript(screen) : visit(screen);
            reader.navigate("/by/quiet-knocker");
            if (screen != Screen.PHONE_LIGHT) assertThat(Axe.violations(reader)).isEmpty();
            reader.click(".doors a");
            assertThat(reader.textContent("article")).contains("A guard dog", PLANTED);
            if (screen != Screen.PHONE_LIGHT) assertThat(Axe.violations(reader)).isEmpty();
        }

        page.click("text=Take it back");
        page.waitForSelector("text=Taken back.");
        assertThat(page.context().request().get("/by/quiet-knocker/1").status()).isEqualTo(410);
    }

    private static String write(Page page) {
        page.navigate("/stories/new");
        page.fill("input[name='tale.title']", "A guard dog");
        page.fill("textarea[name='tale.text']", "I asked, and then Priya said no to the " + PLANTED + ".");
        page.click("text=Save this story");
        page.waitForURL("**/stories/*saved=story");
        return page.url().replace("?saved=story", "");
    }

    private List<String> filesOfServer() throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            return files.filter(Files::isRegularFile)
                    .map(StoryInBrowserTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
