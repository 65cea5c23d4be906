package app.asked.server.story.site;

import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What both feeds of a site tell.
///
/// @param mark what readers know it by
/// @param home the address of the site, and `address` what stands before the name of a feed
record Feed(UUID mark, Words words, String title, String home, String address, Instant updated, List<Item> items) {
    Feed {
        items = List.copyOf(items);
    }

    String id() {
        return "urn:uuid:" + mark;
    }

    /// A story in a feed.
    ///
    /// @param mark the same however often it changes
    /// @param html its words
    record Item(UUID mark, String href, String title, String html, Instant published, Instant updated) {
        String id() {
            return "urn:uuid:" + mark;
        }
    }
}
