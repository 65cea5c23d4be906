package app.asked.server.insight;

import app.asked.core.care.FactSource;
import app.asked.core.insight.wording.AllOrNothing;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.insight.WordingView.OwnTexts;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// All-or-nothing words in the person's own text, on request. They are looked at on the spot; nothing of it is kept.
@Controller
class WordingPages {
    private static final int MOST_LETTERS = 2_000_000;
    /// How many asks are read at once.
    private static final int PIECE = 50;

    private final Storage storage;
    private final FactSource known;

    WordingPages(Storage storage, FactSource known) {
        this.storage = storage;
        this.known = known;
    }

    @GetMapping("/insights/words")
    ModelAndView words(Page page, Who who) {
        OwnTexts texts = storage.read(tx -> texts(tx, who.person()));
        WordingView view = WordingView.of(texts, AllOrNothing.in(texts.all()), known, page.words());
        return page.titled("wording.title").under(Nav.INSIGHTS).show("insight/wording", Map.of("view", view));
    }

    /// What they wrote at length, the latest first; of a long life, as much as fits into memory at once.
    private static OwnTexts texts(Tx tx, UUID person) {
        List<String> takeaways = takeaways(tx, person);
        List<String> texts = new ArrayList<>();
        List<UUID> latest = Asks.ids(tx, person).reversed();
        int most = MOST_LETTERS - letters(takeaways);
        for (int from = 0; from < latest.size() && letters(texts) < most; from += PIECE) {
            texts.addAll(texts(tx, person, latest.subList(from, Math.min(from + PIECE, latest.size()))));
        }
        return new OwnTexts(takeaways, texts);
    }

    private static List<String> texts(Tx tx, UUID person, List<UUID> asks) {
        OwnWriting written = new OwnWriting();
        Asks.told(tx, person, asks).stream().map(VersionedAsk::whole).forEach(written::add);
        return written.texts();
    }

    private static List<String> takeaways(Tx tx, UUID person) {
        OwnWriting written = new OwnWriting();
        Journeys.all(tx, person)
                .forEach(journey ->
                        Journeys.takeaways(tx, person, journey.id()).forEach(takeaway -> written.add(takeaway.text())));
        return written.texts();
    }

    private static int letters(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
