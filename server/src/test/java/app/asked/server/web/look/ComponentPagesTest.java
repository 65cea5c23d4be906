package app.asked.server.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.web.Assets;
import app.asked.server.web.PagesAlone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ComponentPagesTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext server;
    private static Document page;

    @BeforeAll
    static void open() throws Exception {
        server = PagesAlone.start("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn");
        page = Jsoup.parse(get("/components").body());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void helpAndTheFourPlacesAreOnThePage() {
        assertThat(page.select("a:containsOwn(Help)")).hasSize(1);
        assertThat(page.select("header a.help[href=/help]")).hasSize(1);
        assertThat(page.select("nav.nav a").eachText()).containsExactly("Today", "Library", "Journey", "Insights");
        assertThat(page.select("nav.nav a[aria-current=page]").eachText()).containsExactly("Insights");
    }

    @Test
    void aFlowHasBackAndHelpAndNoNavigation() throws Exception {
        var flow = Jsoup.parse(get("/components/flow").body());

        assertThat(flow.select("a.help[href=/help]")).hasSize(1);
        assertThat(flow.select("main > a.back")).hasSize(1);
        assertThat(flow.select("nav")).isEmpty();
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsAlone() {
        var unlabelled = page.select("input:not([type=hidden]), textarea, select").stream()
                .filter(field -> field.closest("label") == null
                        && page.select("label[for=" + field.id() + "]").isEmpty());

        assertThat(unlabelled).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatDescribesAFieldIsThere() {
        var named = page.select("[aria-describedby]").eachAttr("aria-describedby").stream()
                .flatMap(ids -> Stream.of(ids.split(" ")));

        assertThat(named).allMatch(id -> page.getElementById(id) != null);
    }

    @Test
    void nothingIsChosenOnAnUntouchedScale() {
        var sting = page.expectFirst("#sting");

        assertThat(sting.select(".cell:not(.none) input[checked]")).isEmpty();
        assertThat(sting.select(".none input[checked]")).hasSize(1);
        assertThat(sting.select("input").eachAttr("value"))
                .containsExactly("0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100", "");
    }

    @Test
    void aDrawingThatMeansSomethingSaysIt() {
        assertThat(page.select("svg.street[role=img]").attr("aria-label"))
                .isEqualTo("This week. Monday: one ask. Tuesday: a rest. Today, Wednesday: an ask you planned."
                        + " Thursday: open. Friday: open. Saturday: 2 asks. Sunday: open.");
    }

    @Test
    void theThemeFollowsTheDeviceUnlessChosen() throws Exception {
        assertThat(page.child(0).hasAttr("data-theme")).isFalse();
        assertThat(Jsoup.parse(get("/components?theme=evening").body()).child(0).attr("data-theme"))
                .isEqualTo("evening");
    }

    @Test
    void everyFileThePageNamesIsThereAndKeptForEver() throws Exception {
        for (var file : page.select("link[href]:not([rel=manifest]), script[src]")) {
            var answer = get(file.hasAttr("href") ? file.attr("href") : file.attr("src"));

            assertThat(answer.statusCode()).as(file.outerHtml()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        }
    }

    @Test
    void aPageOfAnotherVersionStillFindsItsStyle() throws Exception {
        var answer = get("/static/0123456789ab/css/look.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(get(Assets.at("css/look.css")).body());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void pagesStylesAndDrawingsTravelCompressed() throws Exception {
        for (var path : List.of("/components", Assets.at("css/look.css"), Assets.at("icons/icons.svg"))) {
            var answer = BROWSER.send(
                    HttpRequest.newBuilder(address(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.discarding());

            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static URI address(String path) {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
