package app.asked.server.week;

import app.asked.core.journey.Collected;
import app.asked.server.ask.Asks;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What has been gathered so far, in counts alone: a trend is told once there is enough to tell one.
@Controller
class InsightsPages {
    private final Storage storage;

    InsightsPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/insights")
    ModelAndView insights(Page page, Who who) {
        Collected collected =
                storage.read(tx -> Collected.of(Asks.numbers(tx, who.person()), Journeys.rests(tx, who.person())));
        return page.titled("insights.title")
                .under(Nav.INSIGHTS)
                .show("week/insights", Map.of("collected", collected, "steps", steps(page.words(), collected)));
    }

    /// How far the person came before turning back, from the furthest on.
    private static List<String> steps(Words words, Collected collected) {
        return collected.gotTo().entrySet().stream()
                .map(step -> words.say(
                        "insights.step",
                        "step",
                        words.say("got-to." + step.getKey().key()),
                        "count",
                        step.getValue()))
                .toList()
                .reversed();
    }
}
