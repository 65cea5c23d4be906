package app.asked.server.story.site;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A feed as JSON Feed 1.1.
final class JsonFeed {
    private JsonFeed() {}

    static byte[] of(Feed feed, JsonMapper json) {
        ObjectNode node = json.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.home())
                .put("feed_url", feed.address() + SiteLinks.JSON)
                .put("language", feed.words().locale().toLanguageTag());
        node.putArray("authors").addObject().put("name", feed.title());
        var items = node.putArray("items");
        for (Feed.Item item : feed.items()) {
            items.addObject()
                    .put("id", item.id())
                    .put("url", item.href())
                    .put("title", item.title())
                    .put("content_html", item.html())
                    .put("date_published", item.published().toString())
                    .put("date_modified", item.updated().toString());
        }
        return json.writeValueAsBytes(node);
    }
}
