package app.asked.server.challenge.own;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Checked;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.Met;
import app.asked.server.challenge.OwnWrites;
import app.asked.server.challenge.OwnWritten;
import app.asked.server.storage.Receipt;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final Challenges challenges;

    OwnPages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    /// An empty form, or one with the idea that was written down in the library.
    @RequestMapping(
            path = "/challenges/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView begin(Page page, Form form) {
        return show(page, OwnView.of(page.words(), UuidCreator.getTimeOrderedEpoch(), true, form, Heeds.NONE, null));
    }

    @GetMapping("/challenges/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Page page, Who who, Form query) {
        Challenge own = find(who, id);
        if (own == null) {
            throw new NotFound();
        }
        return show(page, OwnView.of(page.words(), id, false, OwnForm.of(own, query.now()), Heeds.NONE, null));
    }

    @PostMapping("/challenges/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        Challenge before = find(who, id);
        Form sent = Swap.in(page.words(), id, before, form);
        return switch (OwnForm.read(id, before, sent)) {
            case Checked.Valid<OwnForm>(OwnForm read) ->
                switch (storage.write(who.person(), tx -> OwnWrites.put(tx, id, read.challenge(), read.taps()))) {
                    case OwnWritten.HandedIn _ -> saved(id, form, response);
                    case OwnWritten.LookAgain(var verdict) -> {
                        FindingView finding =
                                FindingView.of(page.words(), verdict.findings().getFirst());
                        yield again(page, OwnView.of(page.words(), id, before == null, sent, Heeds.NONE, finding));
                    }
                };
            case Checked.Invalid<OwnForm>(var problems) -> {
                Heeds heeds = OwnForm.heeds(page.words(), problems);
                yield again(page, OwnView.of(page.words(), id, before == null, sent, heeds, null));
            }
        };
    }

    private static RedirectView saved(UUID id, Form form, HttpServletResponse response) {
        Toasts.leave(Toast.of(form.has(OwnForm.KEEP) ? "toast.library.kept" : "toast.saved"), response);
        return SeeOther.at("/library/" + id);
    }

    @PostMapping("/challenges/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        found(storage.write(who.person(), tx -> OwnWrites.delete(tx, id, null, form.now())));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/challenges/" + id + "/undo"), response);
        return SeeOther.at("/library");
    }

    @PostMapping("/challenges/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who) {
        found(storage.write(who.person(), tx -> OwnWrites.undo(tx, id)));
        return SeeOther.at("/library/" + id);
    }

    private static void found(Receipt<Challenge> receipt) {
        if (receipt instanceof Receipt.Absent<Challenge>) {
            throw new NotFound();
        }
    }

    private @Nullable Challenge find(Who who, UUID id) {
        return storage.read(tx -> challenges.met(tx, who.person(), new ChallengeId(id.toString())))
                .map(Met::challenge)
                .orElse(null);
    }

    private static ModelAndView again(Page page, OwnView own) {
        ModelAndView again = show(page, own);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView show(Page page, OwnView own) {
        return page.titled(own.isNew() ? "library.own.new" : "library.own.edit")
                .show("challenge/own", Map.of("own", own));
    }
}
