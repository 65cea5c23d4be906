package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.week.TakeawayDraft;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Look back: a journey by its weeks.
@Controller
class LookBackPages {
    /// In how many asks of a week the lesson that its draft quotes is looked for.
    private static final int QUOTABLE = 20;

    private final Storage storage;
    private final Challenges challenges;

    LookBackPages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    /// @param of an earlier journey
    @GetMapping("/journey")
    ModelAndView lookBack(Page page, Who who, Form form, @RequestParam(required = false) @Nullable UUID of) {
        Page titled = page.titled("week.look-back.title").under(Nav.JOURNEY);
        return storage.read(tx -> LookBack.find(tx, who.person(), of, LocalNow.of(tx, who.person(), form))
                .map(back -> titled.show("week/lookBack", Map.of("back", view(tx, who.person(), titled, back, form))))
                .orElseGet(() -> titled.show("week/noJourney", Map.of("asks", asked(tx, who.person())))));
    }

    private static long asked(Tx tx, UUID person) {
        return Asks.numbers(tx, person).stream().filter(WholeAsk::made).count();
    }

    private LookBackView view(Tx tx, UUID person, Page page, LookBack back, Form form) {
        List<JourneyToday> all = Journeys.allToday(tx, person, LocalNow.of(tx, person, form));
        Doors doors = Doors.of(tx, person, challenges, page.words());
        return LookBackView.of(page.words(), back, all, doors, LookBack.told(tx, person, wanted(back)), form);
    }

    /// The asks whose words are shown: those of the week that it opens on, the best noes, and those that a draft may
    /// quote.
    private static Set<UUID> wanted(LookBack back) {
        Set<UUID> wanted = new HashSet<>(back.bestNoes());
        back.weeks().stream()
                .filter(week -> week.takeaway() != null && week.takeaway().keepsDraft())
                .flatMap(week -> TakeawayDraft.mostFeared(week).stream().limit(QUOTABLE))
                .forEach(ask -> wanted.add(ask.ask().id()));
        back.opensOn().stream()
                .flatMap(week -> week.asks().stream())
                .forEach(ask -> wanted.add(ask.ask().id()));
        return wanted;
    }
}
