package app.asked.server.journey.arrival;

import app.asked.server.journey.LocalNow;
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
    private record Read(RulesAndAvoided mine, LocalNow here) {}

    ModelAndView show(Page page, Who who, Form form) {
        return show(page, who, form, FieldErrors.NONE);
    }

    ModelAndView again(Page page, Who who, Form form, FieldErrors errors) {
        ModelAndView again = show(page, who, form, errors);
        again.setStatus(errors.status());
        return again;
    }

    private ModelAndView show(Page page, Who who, Form form, FieldErrors errors) {
        var read =
                storage.read(tx -> new Read(RulesAndAvoided.of(tx, who.person()), LocalNow.of(tx, who.person(), form)));
        return page.titled("journeys.my-rules")
                .under(Nav.JOURNEY)
                .show(
                        "journey/myRules",
                        Map.of(
                                "mine", MyRulesView.of(page.words(), read.mine(), form, errors),
                                "pull",
                                        PullView.of(
                                                page.words(),
                                                read.mine().pullTurn(read.here().today())),
                                "progress", Arrival.MY_RULES.progress(page)));
    }
}
