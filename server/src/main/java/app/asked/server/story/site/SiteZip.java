package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.story.publish.Publication;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A site as a folder in a zip: plain pages, their style, their doors and both feeds. It asks for nothing from here.
@Component
final class SiteZip {
    private final SitePress press;
    private final JsonMapper json;

    SiteZip(SitePress press, JsonMapper json) {
        this.press = press;
        this.json = json;
    }

    /// Writes it, a story in memory at a time.
    void write(OpenSite open, Function<Publication, PublicWords> words, Words language, OutputStream out)
            throws IOException {
        SiteLinks links = SiteLinks.inFolder();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, links.home(), press.home(open, links, language, false));
            for (Publication story : open.stories()) {
                String page = press.story(open, story, words.apply(story), links, language, false);
                put(zip, links.story(story.number()), page);
            }
            Feed feed = Feeds.of(open, words, links.home(), "", ".html", press, language);
            put(zip, SiteLinks.ATOM, AtomFeed.of(feed));
            put(zip, SiteLinks.JSON, JsonFeed.of(feed, json));
            put(zip, "style.css", style());
            put(zip, links.drawings(), file("icons/icons.svg"));
        }
    }

    private static String style() throws IOException {
        return text("css/tokens.css") + text("css/site.css");
    }

    private static String text(String name) throws IOException {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource("static/" + name).getContentAsByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String page) throws IOException {
        put(zip, name, page.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
