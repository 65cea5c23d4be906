package app.asked.server.account.event;

import app.asked.server.account.People;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.Shown;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What happened to a person's account, for them to look through.
@Controller
class EventPages {
    private static final String PATH = "/settings/activity";

    private final Events events;
    private final People people;

    EventPages(Events events, People people) {
        this.events = events;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView list(Who who, Page page, Form query) {
        var zone = people.preferences(who.person()).zone(query.device());
        Shown<EventView> shown = Shown.of(events.of(who.person()), query, PATH, "show")
                .as(event -> EventView.of(page.words(), event, zone));
        return page.titled("account.settings.activity").show("account/activity", Map.of("events", shown));
    }
}
