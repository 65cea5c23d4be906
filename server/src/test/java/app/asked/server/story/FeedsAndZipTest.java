package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others read the stories with: two readers of feeds, and another web server.
class FeedsAndZipTest {
    private final Storyteller maya = new Storyteller(TestServer.shared());

    @BeforeEach
    void publish() {
        maya.publish(maya.write("A door & a <knock>", "It “opened”.\n\nThen 5 < 6."));
        maya.publish(maya.write("Another door", "It closed."));
    }

    @Test
    void twoReadersOfFeedsAgree() throws FeedException {
        String atom = maya.read(maya.site() + "/atom.xml").body();
        SyndFeed rome = new SyndFeedInput().build(new StringReader(atom));
        List<Item> other = new RssReader()
                .read(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(rome.getFeedType()).isEqualTo("atom_1.0");
        assertThat(rome.getTitle()).isEqualTo("A quiet knocker");
        assertThat(rome.getEntries())
                .extracting(entry -> entry.getTitle())
                .containsExactly("Another door", "A door & a <knock>");
        assertThat(other)
                .extracting(item -> item.getTitle().orElse(""))
                .containsExactly("Another door", "A door & a <knock>");
        assertThat(other)
                .extracting(item -> item.getGuid().orElse(""))
                .isEqualTo(
                        rome.getEntries().stream().map(entry -> entry.getUri()).toList());
        assertThat(rome.getEntries().getLast().getContents().getFirst().getValue())
                .contains("<p class=\"said\"")
                .contains("Then 5 &lt; 6.");
    }

    @Test
    void theJsonFeedSaysTheSame() {
        var feed = maya.read(maya.site() + "/feed.json").json();

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").valueStream().map(item -> item.get("title").asString()))
                .containsExactly("Another door", "A door & a <knock>");
        assertThat(feed.get("items").valueStream().map(item -> item.get("url").asString()))
                .allMatch(url -> url.startsWith("http"));
    }

    @Test
    void theFolderIsTheSameSiteOnAnotherServer(@TempDir Path folder) throws IOException, InterruptedException {
        unzip(maya.visitor(), "/my-site/folder.zip", folder);
        var server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder.toAbsolutePath(), OutputLevel.NONE);
        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/index.html");
            var page = Jsoup.parse(get(client, home).body(), home.toString());

            assertThat(page.select(".doors a").eachText()).containsExactly("A door & a <knock>", "Another door");
            for (var link : page.select("[href]")) {
                assertThat(link.attr("href")).doesNotStartWith("/").doesNotContain(":");
                assertThat(get(client, URI.create(link.absUrl("href"))).statusCode())
                        .isEqualTo(200);
            }
            String story = page.select(".doors a").eachAttr("abs:href").getFirst();
            assertThat(Jsoup.parse(get(client, URI.create(story)).body())
                            .select("article p")
                            .eachText())
                    .contains("It “opened”.", "Then 5 < 6.");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneStoryAloneIsAFolderWithoutBeingPublic(@TempDir Path folder) throws IOException, InterruptedException {
        String story = maya.write("Not public", "Only here.");
        unzip(maya.visitor(), story + "/folder.zip", folder);

        assertThat(folder.resolve("index.html")).content().contains("Not public");
        assertThat(maya.read(maya.site()).body()).doesNotContain("Not public");
    }

    private static HttpResponse<String> get(HttpClient client, URI at) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());
    }

    private static void unzip(Visitor visitor, String path, Path folder) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] zipped = client.send(visitor.request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }
}
