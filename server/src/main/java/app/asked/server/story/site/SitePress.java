package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.story.publish.Publication;
import app.asked.server.web.Templates;
import app.asked.server.web.message.Words;
import java.io.StringWriter;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Draws the pages of a site, for this Asked or for a folder.
@Component
final class SitePress {
    private final Templates templates;

    SitePress(Templates templates) {
        this.templates = templates;
    }

    String home(OpenSite open, SiteLinks links, Words words, boolean isServed) {
        return page("site/home", Map.of("site", SiteView.of(open, links, words)), isServed);
    }

    String story(OpenSite open, Publication story, PublicWords said, SiteLinks links, Words words, boolean isServed) {
        SiteView.Told told = SiteView.told(open, story, said, links, words);
        return page("site/story", Map.of("site", SiteView.of(open, links, words), "told", told), isServed);
    }

    /// A story that isn't given yet.
    ///
    /// @param path of the story's own pages
    String preview(DraftedSite drafted, String path, Words words) {
        SiteLinks links = SiteLinks.at(path + "/preview");
        SiteView site = SiteView.of(drafted.open(), links, words);
        SiteView.Told told = SiteView.told(drafted.open(), drafted.story(), drafted.words(), links, words);
        return page("site/preview", Map.of("site", site, "told", told, "back", path + "/share"), true);
    }

    String gone(OpenSite open, SiteLinks links, Words words) {
        return page("site/gone", Map.of("site", SiteView.of(open, links, words)), true);
    }

    /// The words of a story alone, as feeds carry them.
    String words(PublicWords said, Words words) {
        SiteView.Told told =
                SiteView.told(new SiteView.Entry("", said.title().text(), null, null), said, null, null, words);
        StringWriter out = new StringWriter();
        templates.draw("site/words", Map.of("told", told), out);
        return out.toString().strip();
    }

    private String page(String template, Map<String, Object> model, boolean isServed) {
        StringWriter out = new StringWriter();
        if (isServed) {
            templates.drawPage(template, model, out);
        } else {
            templates.draw(template, model, out);
        }
        return out.toString();
    }
}
