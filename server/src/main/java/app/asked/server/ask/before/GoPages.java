package app.asked.server.ask.before;

import app.asked.core.ask.AskState;
import app.asked.core.challenge.Version;
import app.asked.server.account.People;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The page to go out with.
@Controller
class GoPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;
    private final People people;

    GoPages(Storage storage, AskReads reads, AskWrites writes, People people) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
        this.people = people;
    }

    @GetMapping("/asks/{id}/go")
    Object go(Page page, Who who, @PathVariable UUID id) {
        FoundAsk ask = reads.find(who, id);
        if (ask.whole().state() != AskState.PLANNED) {
            return SeeOther.at(ask.path());
        }
        GoView view =
                GoView.of(page.words(), ask, people.preferences(who.person()).zone());
        return page.named(view.title()).show("ask/go", Map.of("go", view));
    }

    /// Goes for the smaller version instead. The guess was about another ask, and is made anew.
    @PostMapping("/asks/{id}/smaller")
    RedirectView smaller(Who who, @PathVariable UUID id, Form form) {
        FoundAsk smaller = storage.write(who.person(), tx -> {
            FoundAsk ask = reads.find(tx, who.person(), id);
            if (Plan.of(ask).canBeSmaller() && !ask.whole().isOver()) {
                writes.ask(tx, ask.ask().in(Version.SMALLER), null);
                writes.forget(tx, id, form.now());
            }
            return ask;
        });
        return SeeOther.at(smaller.path("forecast"));
    }
}
