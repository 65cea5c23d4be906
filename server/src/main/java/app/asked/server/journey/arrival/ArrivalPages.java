package app.asked.server.journey.arrival;

import app.asked.server.web.Page;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first two of the short screens for somebody new. They refuse nothing and store nothing: the ground rules count
/// as accepted when a journey is chosen.
@Controller
class ArrivalPages {
    @GetMapping("/before-you-start")
    ModelAndView beforeYouStart(Page page) {
        return show(page, "journeys.before-you-start", "journey/beforeYouStart", Arrival.BEFORE_YOU_START);
    }

    @GetMapping("/ground-rules")
    ModelAndView groundRules(Page page) {
        return show(page, "journeys.ground-rules", "journey/groundRules", Arrival.GROUND_RULES);
    }

    private static ModelAndView show(Page page, String title, String template, Arrival screen) {
        return page.named(page.say(title)).show(template, Map.of("progress", screen.progress(page)));
    }
}
