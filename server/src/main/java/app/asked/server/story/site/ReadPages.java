package app.asked.server.story.site;

import app.asked.core.challenge.Domain;
import app.asked.server.storage.Storage;
import app.asked.server.story.publish.GiveView;
import app.asked.server.story.publish.Publications;
import app.asked.server.story.publish.StoryHere;
import app.asked.server.web.Page;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.Stance;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Stories of people on this server who chose that: the newest, of any kind or of one. Nothing is counted or ranked.
@Controller
class ReadPages {
    private static final int MOST = 60;

    private final Storage storage;

    ReadPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/stories/here")
    ModelAndView here(Page page, Form query) {
        Domain domain = domain(query.value("domain"));
        List<StoryHere> found = storage.read(tx -> Publications.here(tx, query.now(), domain, MOST));
        return page.titled("story.here.title")
                .show(
                        "story/here",
                        Map.of(
                                "stories",
                                found.stream()
                                        .map(each -> item(each, page.words()))
                                        .toList(),
                                "domains",
                                Domain.values(),
                                "chosen",
                                domain == null ? "" : domain.key()));
    }

    private static @Nullable Domain domain(String key) {
        return Stream.of(Domain.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static ItemView item(StoryHere each, Words words) {
        DoorView door = GiveView.door(each.story());
        String key = each.story().handling().featured() == null ? "story.here.by" : "story.here.featured";
        return ItemView.of(
                        door == null ? DoorView.of(Stance.SHUT, Paint.STRANGERS) : door,
                        each.story().title().text(),
                        words.say(key, "name", each.by().text()))
                .to(each.path());
    }
}
