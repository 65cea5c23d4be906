package app.asked.server.ask.before;

import app.asked.core.ask.AskState;
import app.asked.server.account.People;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.FoundAsk;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page to go out with.
@Controller
class GoPages {
    private final AskReads reads;
    private final People people;

    GoPages(AskReads reads, People people) {
        this.reads = reads;
        this.people = people;
    }

    @GetMapping("/asks/{id}/go")
    Object go(Page page, Who who, @PathVariable UUID id, Form query) {
        FoundAsk ask = reads.find(who, id);
        if (ask.whole().state() != AskState.PLANNED) {
            return SeeOther.at(ask.path());
        }
        GoView view =
                GoView.of(page.words(), ask, people.preferences(who.person()).zone(query.device()));
        return page.named(view.title()).show("ask/go", Map.of("go", view));
    }
}
