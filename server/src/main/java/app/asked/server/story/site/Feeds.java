package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.story.publish.Publication;
import app.asked.server.web.message.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Makes what the feeds of a site tell.
final class Feeds {
    private static final int MOST = 50;
    /// Long stories make a feed of fewer: it is in memory as a whole.
    private static final int CHARACTERS = 400_000;

    private Feeds() {}

    /// The latest stories of a site.
    ///
    /// @param below the address that its pages stand below
    /// @param ending of a page's address
    static Feed of(
            OpenSite open,
            Function<Publication, PublicWords> said,
            String home,
            String below,
            String ending,
            SitePress press,
            Words words) {
        List<Feed.Item> items = new ArrayList<>();
        int length = 0;
        for (Publication story : open.latest(MOST)) {
            Feed.Item item = item(story, press.words(said.apply(story), words), below + story.number() + ending);
            length += item.html().length();
            if (length > CHARACTERS && !items.isEmpty()) {
                break;
            }
            items.add(item);
        }
        return new Feed(mark(open), words, SiteView.title(open.site(), words), home, below, updated(open), items);
    }

    /// The same however often the site changes its name.
    private static UUID mark(OpenSite open) {
        String name = "stories for " + open.reader().key() + " " + open.person();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Feed.Item item(Publication story, String html, String href) {
        Instant changed = story.updated().isBefore(story.opens()) ? story.opens() : story.updated();
        return new Feed.Item(story.mark(), href, story.title().text(), html, story.opens(), changed);
    }

    /// When anything about it changed last, also that something went.
    private static Instant updated(OpenSite open) {
        return open.all().stream()
                .filter(each -> each.audience().compareTo(open.reader()) >= 0)
                .filter(each -> each.isTakenBack() || open.stories().contains(each))
                .map(Publication::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
