package app.asked.server.next;

import app.asked.server.care.HeavyDay;
import app.asked.server.challenge.Challenges;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Today: one card, and all that belongs to the day beside it.
@Controller
class TodayPages {
    private final Storage storage;
    private final Offers offers;
    private final Challenges challenges;
    private final InstantSource clock;

    TodayPages(Storage storage, Offers offers, Challenges challenges, InstantSource clock) {
        this.storage = storage;
        this.offers = offers;
        this.challenges = challenges;
        this.clock = clock;
    }

    @GetMapping("/today")
    ModelAndView today(Page page, Who who, HttpServletRequest request) {
        TodayFacts facts = storage.read(tx -> TodayFacts.read(tx, who.person(), offers, challenges, clock.instant()));
        return page.titled("look.nav.today")
                .under(Nav.TODAY)
                .show(
                        "next/today",
                        Map.of("today", TodayView.of(page.words(), facts), "gently", HeavyDay.ledToHelp(request)));
    }
}
