package app.asked.server.story.site;

import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.publish.Audience;
import app.asked.server.story.publish.Publication;
import app.asked.server.story.publish.Publications;
import app.asked.server.story.publish.Report;
import app.asked.server.web.NotFound;
import app.asked.server.web.SeeOther;
import app.asked.server.web.form.Form;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// What a reader can do with a public story: light its lamp, which its author alone sees, and say what is wrong, which
/// the host alone reads. Nobody is counted.
@Controller
class ReaderPages {
    private static final String STORY = "/by/{name}/{number}";

    private final Storage storage;

    ReaderPages(Storage storage) {
        this.storage = storage;
    }

    @PostMapping(STORY + "/lamp")
    RedirectView light(@PathVariable String name, @PathVariable int number, Form form) {
        change(name, number, form, (tx, story) -> Publications.light(tx, story, form.now()));
        return SeeOther.at("/by/" + name + "/" + number + "?thanks=lamp");
    }

    @PostMapping(STORY + "/report")
    RedirectView report(@PathVariable String name, @PathVariable int number, Form form) {
        Report said = Stream.of(Report.values())
                .filter(each -> each.key().equals(form.value("report")))
                .findFirst()
                .orElse(Report.OTHER);
        change(name, number, form, (tx, story) -> Publications.report(tx, story, said, form.now()));
        return SeeOther.at("/by/" + name + "/" + number + "?thanks=report");
    }

    private void change(String name, int number, Form form, BiConsumer<Tx, Publication> change) {
        UUID author = storage.read(tx -> Publications.named(tx, name)).orElseThrow(NotFound::new);
        storage.write(author, tx -> {
            Publication story = OpenSite.of(tx, author, Audience.EVERYBODY, form.now())
                    .story(number)
                    .orElseThrow(NotFound::new);
            change.accept(tx, story);
            return story;
        });
    }
}
