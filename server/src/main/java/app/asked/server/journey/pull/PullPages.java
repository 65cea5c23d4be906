package app.asked.server.journey.pull;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.PullTurn;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How strong the pull is to avoid what a person named. The form's address holds the id of what it writes, so that
/// sending it twice writes once, and opened again it is changed. All of it comes from `/my-rules` and goes back there.
@Controller
class PullPages {
    private static final String MY_RULES = "/my-rules";

    private final Storage storage;

    PullPages(Storage storage) {
        this.storage = storage;
    }

    /// Where it waits, the page that says so.
    @GetMapping("/pulls")
    RedirectView begin(Who who, Form query) {
        return SeeOther.at(
                storage.read(tx -> waits(tx, who, query)) ? MY_RULES : "/pulls/" + UuidCreator.getTimeOrderedEpoch());
    }

    @GetMapping("/pulls/{id}")
    Object ask(@PathVariable UUID id, Page page, Who who, Form query) {
        return storage.read(tx -> {
            Form filled = PullForm.filled(tx, who.person(), id, query.now());
            return filled.rev() == 0 && waits(tx, who, query)
                    ? SeeOther.at(MY_RULES)
                    : show(page, tx, who, id, filled, FieldErrors.NONE);
        });
    }

    @PostMapping("/pulls/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> PullForm.save(tx, page.words(), id, form))) {
            case FormResult.Valid<UUID> _ -> {
                Toasts.leave(Toast.of("toast.saved").changedAt("/pulls/" + id), response);
                yield SeeOther.at(MY_RULES);
            }
            case FormResult.Invalid<UUID>(FieldErrors errors) -> {
                ModelAndView again = storage.read(tx -> show(page, tx, who, id, form, errors));
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Not now: nothing was answered, and it is offered again when four weeks are over.
    @PostMapping("/pulls/{id}/skip")
    RedirectView skip(@PathVariable UUID id, Page page, Who who, Form form) {
        FormResult<UUID> _ = storage.write(who.person(), tx -> PullForm.save(tx, page.words(), id, form));
        return SeeOther.at(MY_RULES);
    }

    private static boolean waits(Tx tx, Who who, Form query) {
        LocalDate today = LocalNow.of(tx, who.person(), query).today();
        return switch (PullTurn.of(Journeys.avoided(tx, who.person()), Journeys.pulls(tx, who.person()), today)) {
            case PullTurn.Offered _, PullTurn.OnRequest _ -> false;
            case PullTurn.Waits _, PullTurn.Nothing _ -> true;
        };
    }

    private static ModelAndView show(Page page, Tx tx, Who who, UUID id, Form form, FieldErrors errors) {
        List<Avoided> things = PullForm.things(tx, who.person());
        return page.titled("journeys.pull")
                .under(Nav.JOURNEY)
                .show("journey/pulls", Map.of("view", PullsView.of(page.words(), id, things, form, errors)));
    }
}
