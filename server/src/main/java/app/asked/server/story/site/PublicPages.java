package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.publish.Audience;
import app.asked.server.story.publish.Publication;
import app.asked.server.story.publish.Publications;
import app.asked.server.story.publish.Site;
import app.asked.server.web.NotFound;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// The sites of people, for everybody at their name and for a few at a secret address. What isn't open to its reader
/// is answered as what isn't there; what was taken back is gone.
@Controller
class PublicPages {
    private static final String BY = "/by/{name}";
    private static final String FEW = "/few/{address}";
    private static final String STORY = "/{number}";

    private final Storage storage;
    private final Settings settings;
    private final SitePress press;
    private final Messages messages;
    private final JsonMapper json;
    private final InstantSource clock;

    PublicPages(
            Storage storage,
            Settings settings,
            SitePress press,
            Messages messages,
            JsonMapper json,
            InstantSource clock) {
        this.storage = storage;
        this.settings = settings;
        this.press = press;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(BY)
    ResponseEntity<byte[]> home(@PathVariable String name, HttpServletResponse response) {
        return home(found(byName(name)), response);
    }

    @GetMapping(BY + STORY)
    ResponseEntity<byte[]> story(@PathVariable String name, @PathVariable int number, HttpServletResponse response) {
        return story(found(byName(name)), number, response);
    }

    @GetMapping(BY + "/atom.xml")
    ResponseEntity<byte[]> atom(@PathVariable String name, HttpServletResponse response) {
        return atom(found(byName(name)), response);
    }

    @GetMapping(BY + "/feed.json")
    ResponseEntity<byte[]> json(@PathVariable String name, HttpServletResponse response) {
        return json(found(byName(name)), response);
    }

    @GetMapping(FEW)
    ResponseEntity<byte[]> homeForFew(@PathVariable String address, HttpServletResponse response) {
        return home(found(byAddress(address)), response);
    }

    @GetMapping(FEW + STORY)
    ResponseEntity<byte[]> storyForFew(
            @PathVariable String address, @PathVariable int number, HttpServletResponse response) {
        return story(found(byAddress(address)), number, response);
    }

    @GetMapping(FEW + "/atom.xml")
    ResponseEntity<byte[]> atomForFew(@PathVariable String address, HttpServletResponse response) {
        return atom(found(byAddress(address)), response);
    }

    @GetMapping(FEW + "/feed.json")
    ResponseEntity<byte[]> jsonForFew(@PathVariable String address, HttpServletResponse response) {
        return json(found(byAddress(address)), response);
    }

    /// A site where it was asked for.
    private record Found(OpenSite open, String path, Words words) {
        SiteLinks links() {
            return SiteLinks.at(path);
        }
    }

    /// Whose site is asked for, by whom, and where.
    private record Wanted(Function<Tx, Optional<UUID>> owner, Audience reader, String path) {}

    private static Wanted byName(String name) {
        return new Wanted(tx -> Publications.named(tx, name), Audience.EVERYBODY, "/by/" + name);
    }

    private static Wanted byAddress(String address) {
        Digest digest = new Secret(address).digest();
        return new Wanted(tx -> Publications.at(tx, digest), Audience.FEW, "/few/" + address);
    }

    private Found found(Wanted wanted) {
        Instant now = clock.instant();
        OpenSite open = storage.read(tx -> wanted.owner()
                .apply(tx)
                .map(person -> OpenSite.of(tx, person, wanted.reader(), now))
                .orElseThrow(NotFound::new));
        Site site = open.site();
        return new Found(open, wanted.path(), site == null ? messages.in() : messages.in(site.language()));
    }

    private ResponseEntity<byte[]> home(Found found, HttpServletResponse response) {
        return page(HttpStatus.OK, press.home(found.open(), found.links(), found.words(), true), found, response);
    }

    private ResponseEntity<byte[]> story(Found found, int number, HttpServletResponse response) {
        OpenSite open = found.open();
        if (open.wasTakenBack(number)) {
            return page(HttpStatus.GONE, press.gone(open, found.links(), found.words()), found, response);
        }
        Publication story = open.story(number).orElseThrow(NotFound::new);
        String page = press.story(open, story, words(open, story), found.links(), found.words(), true);
        return page(HttpStatus.OK, page, found, response);
    }

    private PublicWords words(OpenSite open, Publication story) {
        return storage.read(tx -> open.words(tx, story));
    }

    private static ResponseEntity<byte[]> page(
            HttpStatus status, String page, Found found, HttpServletResponse response) {
        return answer(status, OpenToAll.HTML, page.getBytes(StandardCharsets.UTF_8), found, response);
    }

    private ResponseEntity<byte[]> atom(Found found, HttpServletResponse response) {
        return answer(HttpStatus.OK, OpenToAll.ATOM, AtomFeed.of(feed(found)), found, response);
    }

    private ResponseEntity<byte[]> json(Found found, HttpServletResponse response) {
        return answer(HttpStatus.OK, OpenToAll.JSON, JsonFeed.of(feed(found), json), found, response);
    }

    private static ResponseEntity<byte[]> answer(
            HttpStatus status, MediaType type, byte[] body, Found found, HttpServletResponse response) {
        return OpenToAll.of(status, type, body, found.open().isIndexed() && status == HttpStatus.OK, response);
    }

    private Feed feed(Found found) {
        String home = settings.url() + found.path();
        OpenSite open = found.open();
        return Feeds.of(open, story -> words(open, story), home, home + "/", "", press, found.words());
    }
}
