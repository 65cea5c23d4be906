package app.asked.server.journey.arrival;

import app.asked.core.journey.Rule;
import app.asked.core.shape.Checked;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
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
        return switch (storage.write(who.person(), tx -> add(tx, page.words(), form))) {
            case FormResult.Valid<RulesAndAvoided>(RulesAndAvoided before) -> {
                if (before.arriving()) {
                    yield SeeOther.at("/journeys/new");
                }
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(MY_RULES);
            }
            case FormResult.Invalid<RulesAndAvoided>(FieldErrors errors) -> myRules.again(page, who, form, errors);
        };
    }

    private static FormResult<RulesAndAvoided> add(Tx tx, Words words, Form form) {
        RulesAndAvoided mine = RulesAndAvoided.of(tx, tx.person());
        return switch (form.check(in -> MyRulesForm.read(in, words, mine))) {
            case Checked.Valid<MyRulesForm>(MyRulesForm added) -> {
                mine.add(tx, added.newRules(words), added.newAvoided(words));
                yield new FormResult.Valid<>(mine);
            }
            case Checked.Invalid<MyRulesForm>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, "", problems));
        };
    }

    @PostMapping("/rules/{id}")
    Object change(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> change(tx, page.words(), id, form))) {
            case FormResult.Valid<Rule> _ -> {
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(MY_RULES);
            }
            case FormResult.Invalid<Rule>(FieldErrors errors) -> myRules.again(page, who, form, errors);
        };
    }

    private static FormResult<Rule> change(Tx tx, Words words, UUID id, Form form) {
        String prefix = id + ".";
        return switch (form.check(prefix, Map.of(), in -> Rule.read(id, in))) {
            case Checked.Valid<Rule>(Rule rule) -> {
                Optional<Versioned<Rule>> kept = Journeys.RULES.find(tx, tx.person(), id);
                if (kept.isEmpty()) {
                    throw new NotFound();
                }
                yield FormResult.of(
                        words,
                        prefix,
                        prefix + "text",
                        VersionedWrites.save(tx, Journeys.RULES, id, kept.get(), rule, form.rev()),
                        current -> MyRulesView.filled(id, current.value().text(), current.rev(), form.now()));
            }
            case Checked.Invalid<Rule>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, prefix, problems));
        };
    }

    @PostMapping("/rules/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        NotFound.ifSo(
                storage.write(who.person(), tx -> VersionedWrites.delete(tx, Journeys.RULES, id, null, form.now())));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/rules/" + id + "/undo"), response);
        return SeeOther.at(MY_RULES);
    }

    @PostMapping("/rules/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who) {
        storage.write(who.person(), tx -> {
            Versioned<Rule> kept = Journeys.RULES.find(tx, who.person(), id).orElseThrow(NotFound::new);
            return VersionedWrites.put(tx, Journeys.RULES, id, kept.value(), kept.rev());
        });
        return SeeOther.at(MY_RULES);
    }
}
