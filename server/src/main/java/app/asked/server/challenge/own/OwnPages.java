package app.asked.server.challenge.own;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Finding;
import app.asked.core.next.MyDays;
import app.asked.core.shape.Checked;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.OwnWriteResult;
import app.asked.server.challenge.OwnWrites;
import app.asked.server.storage.Storage;
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
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Writing a challenge of one's own.
@Controller
class OwnPages {
    private final Storage storage;

    OwnPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/challenges/new")
    RedirectView begin() {
        return SeeOther.at("/challenges/new/" + UuidCreator.getTimeOrderedEpoch());
    }

    /// One that is written down already is opened to be changed. What was typed of a new one in the library, where its
    /// form is sent to the same address, stands in it.
    @RequestMapping(
            path = "/challenges/new/{id}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView begin(@PathVariable UUID id, Page page, Who who, Form form) {
        Versioned<Challenge> kept = find(who, id);
        Form filled = kept == null ? form : OwnForm.of(kept, form.now());
        return show(page, OwnView.of(page.words(), id, kept == null, filled, FieldErrors.NONE, null));
    }

    /// What somebody shared with Asked from another app stands in a new one; nothing is saved yet.
    @PostMapping("/share")
    ModelAndView share(Page page, Who who, Form shared) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return show(page, OwnView.of(page.words(), id, true, OwnForm.shared(shared), FieldErrors.NONE, null));
    }

    @GetMapping("/challenges/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Page page, Who who, Form query) {
        Versioned<Challenge> own = find(who, id);
        if (own == null) {
            throw new NotFound();
        }
        return show(page, OwnView.of(page.words(), id, false, OwnForm.of(own, query.now()), FieldErrors.NONE, null));
    }

    @PostMapping("/challenges/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        Versioned<Challenge> kept = find(who, id);
        Challenge before = kept == null ? null : kept.value();
        MyDays days = storage.read(tx -> Challenges.myDays(tx, who.person()));
        Form sent = Swap.in(page.words(), id, before, days, OwnForm.guessed(form));
        return switch (OwnForm.read(id, before, days, sent)) {
            case Checked.Valid<OwnForm>(OwnForm read) -> {
                OwnWriteResult written =
                        OwnWrites.put(storage, who.person(), read.challenge(), read.taps(), form.rev());
                yield switch (written) {
                    case OwnWriteResult.HandedIn(var result) ->
                        switch (FormResult.of(
                                page.words(), "", "title", result, current -> OwnForm.of(current, form.now()))) {
                            case FormResult.Valid<Challenge> _ -> saved(id, form, response);
                            case FormResult.Invalid<Challenge>(FieldErrors errors) ->
                                again(page, id, kept == null, sent, errors, null);
                        };
                    case OwnWriteResult.LookAgain(var verdict) ->
                        again(
                                page,
                                id,
                                kept == null,
                                sent,
                                FieldErrors.NONE,
                                verdict.findings().getFirst());
                };
            }
            case Checked.Invalid<OwnForm>(var problems) ->
                again(page, id, kept == null, sent, OwnForm.errors(page.words(), problems), null);
        };
    }

    private static RedirectView saved(UUID id, Form form, HttpServletResponse response) {
        Toasts.leave(Toast.of(form.has(OwnForm.KEEP) ? "toast.library.kept" : "toast.saved"), response);
        return SeeOther.at("/library/" + id);
    }

    @PostMapping("/challenges/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        NotFound.ifSo(storage.write(who.person(), tx -> OwnWrites.delete(tx, id, null, form.now())));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/challenges/" + id + "/undo"), response);
        return SeeOther.at("/library");
    }

    @PostMapping("/challenges/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who) {
        NotFound.ifSo(storage.write(who.person(), tx -> OwnWrites.undo(tx, id)));
        return SeeOther.at("/library/" + id);
    }

    private @Nullable Versioned<Challenge> find(Who who, UUID id) {
        return storage.read(tx -> Challenges.OWN.find(tx, who.person(), id))
                .filter(kept -> !kept.isGone())
                .orElse(null);
    }

    private static ModelAndView again(
            Page page, UUID id, boolean isNew, Form sent, FieldErrors errors, @Nullable Finding finding) {
        FindingView shown = finding == null ? null : FindingView.of(page.words(), finding);
        ModelAndView again = show(page, OwnView.of(page.words(), id, isNew, sent, errors, shown));
        again.setStatus(errors.status());
        return again;
    }

    private static ModelAndView show(Page page, OwnView own) {
        return page.titled(own.isNew() ? "library.own.new" : "library.own.edit")
                .show("challenge/own", Map.of("own", own));
    }
}
