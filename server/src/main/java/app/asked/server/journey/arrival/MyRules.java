package app.asked.server.journey.arrival;

import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws `/my-rules`, again where something in it needs another look.
@Component
record MyRules(Storage storage) {
    ModelAndView show(Page page, Who who, Form form) {
        return show(page, who, form, FieldErrors.NONE);
    }

    ModelAndView again(Page page, Who who, Form form, FieldErrors errors) {
        ModelAndView again = show(page, who, form, errors);
        again.setStatus(errors.status());
        return again;
    }

    private ModelAndView show(Page page, Who who, Form form, FieldErrors errors) {
        RulesAndAvoided mine = storage.read(tx -> RulesAndAvoided.of(tx, who.person()));
        return page.titled("journeys.my-rules")
                .under(Nav.JOURNEY)
                .show(
                        "journey/myRules",
                        Map.of(
                                "mine", MyRulesView.of(page.words(), mine, form, errors),
                                "progress", Arrival.MY_RULES.progress(page)));
    }
}
