package app.asked.server.web.subpath;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Asked below a path of its host name: nothing that it says leads beside it.
class SubpathTest {
    private static final String PATH = "/asked";
    private static final String WORDS = "See /today, or href=\"/help\", or <a href=\"/care\">.";
    /// What scripts and forms read, who put the path before it themselves.
    private static final Set<String> READ_BY_US = Set.of("value", "data-next", "data-ahead");
    private static final int FEWEST_PAGES = 70;

    private static TestServer server;
    private static Visitor maya;

    @BeforeAll
    static void live() {
        server = TestServer.start("asked.url=https://localhost" + PATH);
        maya = server.visitor();
        maya.isIn("Europe/London");
        Answer made =
                maya.submit(PATH + "/welcome", PATH + "/welcome", "name", "Maya", "passphrase", Visitor.PASSPHRASE);
        assertThat(made.location()).as(made.body()).isEqualTo(PATH + "/before-you-start");
        String life = new String(
                LifeFile.before(server.clock().today(ZoneOffset.UTC), 12, 40).bytes(), StandardCharsets.UTF_8);
        Answer brought = maya.postJson(PATH + "/api/v1/import", life);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void noPageNamesAnAddressBesideIt() {
        Set<String> pages = new HashSet<>();
        Deque<String> left =
                new ArrayDeque<>(List.of("/", "/today", "/components", "/phone", "/insights", "/a-rsq").stream()
                        .map(PATH::concat)
                        .toList());
        while (!left.isEmpty()) {
            String address = left.remove();
            if (!pages.add(kind(address))) {
                continue;
            }
            Answer answer = maya.get(address);
            assertThat(answer.status()).as(address).isLessThan(400);
            if (!answer.location().isEmpty()) {
                assertThat(answer.location()).as(address).startsWith(PATH + "/");
                left.add(answer.location());
            } else if (answer.header("Content-Type").startsWith("text/html")) {
                Document page = answer.page();
                assertThat(besides(page)).as(address).isEmpty();
                links(page).forEach(left::add);
            }
        }
        assertThat(pages).hasSizeGreaterThan(FEWEST_PAGES);
    }

    @Test
    void whatAPersonWroteIsLeftAsItIs() {
        Answer form = maya.open(PATH + "/asks/lived");
        Answer saved = maya.submit(form, PATH + "/asks/lived/*", "lived.title", WORDS, "answer.answer", "no");
        String ask = saved.location().replaceFirst("/saved$", "");

        assertThat(maya.open(ask).page().text()).contains(WORDS);
    }

    @Test
    void everyCookieIsForThatPathAlone() {
        Visitor tablet = server.visitor();
        Answer in =
                tablet.submit(PATH + "/sign-in", PATH + "/sign-in", "name", "Maya", "passphrase", Visitor.PASSPHRASE);

        assertThat(in.location()).isEqualTo(PATH + "/today");
        assertThat(in.headers("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("; Path=/asked/; Secure").doesNotStartWith("__Host-"));
        assertThat(tablet.cookie("__Secure-asked")).isPresent();
    }

    @Test
    void whoIsSignedOutIsSentToSignInAndBack() {
        assertThat(server.visitor().get(PATH + "/timeline").location()).isEqualTo(PATH + "/sign-in?to=/timeline");
        Answer back = server.visitor()
                .submit(
                        PATH + "/sign-in?to=/timeline",
                        PATH + "/sign-in",
                        "name",
                        "Maya",
                        "passphrase",
                        Visitor.PASSPHRASE);
        assertThat(back.location()).isEqualTo(PATH + "/timeline");
    }

    @Test
    void theManifestTheWorkerAndTheApiAreFoundFromWhereTheyAre() {
        URI manifest = URI.create(PATH + "/asked.webmanifest");
        var told = maya.get(manifest.toString()).json();
        assertThat(Stream.of("/start_url", "/scope", "/icons/0/src", "/shortcuts/0/url", "/share_target/action")
                        .map(at -> manifest.resolve(told.at(at).asString()).toString()))
                .allMatch(address -> address.startsWith(PATH + "/"));
        String worker = maya.get(PATH + "/worker.js").body().replaceAll("import \"(.*)\";\n", "$1");
        assertThat(maya.get(URI.create(PATH + "/worker.js").resolve(worker).toString())
                        .status())
                .isEqualTo(200);
        assertThat(URI.create(PATH + "/api/v1/openapi.json")
                        .resolve(maya.get(PATH + "/api/v1/openapi.json")
                                .json()
                                .at("/servers/0/url")
                                .asString()))
                .hasToString(PATH + "/");
    }

    @Test
    void theApiAnswersInJsonOfWhatIsNotThere() {
        assertThat(maya.get(PATH + "/api/v1/nothing").header("Content-Type")).startsWith("application/problem+json");
        assertThat(server.visitor().get(PATH + "/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void besideItAPageSaysWhereItIs() {
        Answer elsewhere = server.visitor().get("/today");

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.page().text()).contains("https://localhost/asked").contains("takes /asked off");
        assertThat(besides(elsewhere.page())).isEmpty();
        assertThat(server.visitor().get(PATH).location()).isEqualTo(PATH + "/");
    }

    /// Ids and such count once: the pages are the same.
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|(?<=/library/)[a-z-]+|(?<=/care/)[a-z-]+", "_")
                .replaceAll("=[^&]*", "");
    }

    private static Stream<String> links(Document page) {
        return page.select("a[href]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(address -> address.startsWith("/"));
    }

    private static String besides(Document page) {
        return page.getAllElements().stream()
                .flatMap(SubpathTest::addresses)
                .filter(attribute -> !attribute.getValue().startsWith(PATH + "/"))
                .map(Attribute::html)
                .distinct()
                .collect(joining("\n"));
    }

    private static Stream<Attribute> addresses(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> !READ_BY_US.contains(attribute.getKey()))
                .filter(attribute -> attribute.getValue().startsWith("/"));
    }
}
