package app.asked.server.journey.arrival;

import app.asked.core.journey.Rule;
import app.asked.core.shape.Checked;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Own rules to bend, and adding to what one avoids.
@Controller
class RulePages {
    private static final String MY_RULES = "/my-rules";

    private final Storage storage;
    private final MyRules myRules;

    RulePages(Storage storage, MyRules myRules) {
        this.storage = storage;
        this.myRules = myRules;
    }

    @GetMapping(MY_RULES)
    ModelAndView mine(Page page, Who who, Form form) {
        return myRules.show(page, who, form);
    }

    @PostMapping(MY_RULES)
    Object add(Page page, Who who, Form form, HttpServletResponse response) {
        Mine mine = storage.read(tx -> Mine.of(tx, who.person()));
        return switch (form.check(in -> MyRulesForm.read(in, mine.free()))) {
            case Checked.Valid<MyRulesForm>(MyRulesForm added) -> add(page, who, added, mine.arriving(), response);
            case Checked.Invalid<MyRulesForm>(var problems) ->
                myRules.again(page, who, form, Heeds.of(page.words(), "", problems));
        };
    }

    private RedirectView add(Page page, Who who, MyRulesForm added, boolean arriving, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            Mine mine = Mine.of(tx, who.person());
            mine.add(tx, added.newRules(page.words()), added.newAvoided(page.words()));
            return mine;
        });
        if (arriving) {
            return SeeOther.at("/journeys/new");
        }
        Toasts.leave(Toast.of("toast.saved"), response);
        return SeeOther.at(MY_RULES);
    }

    @PostMapping("/rules/{id}")
    Object change(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        String prefix = id + ".";
        return switch (form.check(prefix, Map.of(), in -> Rule.read(id, in))) {
            case Checked.Valid<Rule>(Rule rule) -> {
                storage.write(who.person(), tx -> {
                    Kept<Rule> kept = Journeys.RULES.find(tx, who.person(), id).orElseThrow(NotFound::new);
                    return Keeping.put(tx, Journeys.RULES, id, rule, kept.rev());
                });
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(MY_RULES);
            }
            case Checked.Invalid<Rule>(var problems) ->
                myRules.again(page, who, form, Heeds.of(page.words(), prefix, problems));
        };
    }

    @PostMapping("/rules/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> Keeping.delete(tx, Journeys.RULES, id, null, form.now()));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/rules/" + id + "/undo"), response);
        return SeeOther.at(MY_RULES);
    }

    @PostMapping("/rules/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who) {
        storage.write(who.person(), tx -> {
            Kept<Rule> kept = Journeys.RULES.find(tx, who.person(), id).orElseThrow(NotFound::new);
            return Keeping.put(tx, Journeys.RULES, id, kept.value(), kept.rev());
        });
        return SeeOther.at(MY_RULES);
    }
}
