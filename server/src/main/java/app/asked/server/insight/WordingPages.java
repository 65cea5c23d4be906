package app.asked.server.insight;

import app.asked.core.care.Facts;
import app.asked.core.insight.wording.AllOrNothing;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// All-or-nothing words in the person's own text, on request. They are looked at on the spot; nothing of it is kept.
@Controller
class WordingPages {
    private final Storage storage;
    private final Facts known;

    WordingPages(Storage storage, Facts known) {
        this.storage = storage;
        this.known = known;
    }

    @GetMapping("/insights/words")
    ModelAndView words(Page page, Who who) {
        List<String> texts = storage.read(tx -> texts(tx, who.person()));
        WordingView view = WordingView.of(texts, AllOrNothing.in(texts), known, page.words());
        return page.titled("wording.title").under(Nav.INSIGHTS).show("insight/wording", Map.of("view", view));
    }

    /// Everything they wrote at length, the latest first.
    private static List<String> texts(Tx tx, UUID person) {
        List<UUID> ids =
                Asks.numbers(tx, person).stream().map(ask -> ask.ask().id()).toList();
        Written written = new Written();
        Asks.told(tx, person, ids).stream().map(KeptAsk::whole).forEach(written::add);
        Journeys.all(tx, person)
                .forEach(journey ->
                        Journeys.takeaways(tx, person, journey.id()).forEach(takeaway -> written.add(takeaway.text())));
        return written.texts();
    }
}
