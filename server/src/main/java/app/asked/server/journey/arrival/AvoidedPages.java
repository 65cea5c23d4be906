package app.asked.server.journey.arrival;

import app.asked.core.journey.Avoided;
import app.asked.core.shape.Checked;
import app.asked.core.words.Line;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// What one avoids: changing it, ticking it once asked, taking it away.
@Controller
class AvoidedPages {
    private static final String MY_RULES = "/my-rules";

    private final Storage storage;
    private final MyRules myRules;

    AvoidedPages(Storage storage, MyRules myRules) {
        this.storage = storage;
        this.myRules = myRules;
    }

    @PostMapping("/avoided/{id}")
    Object change(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> change(tx, page.words(), id, form))) {
            case FormResult.Valid<Avoided> _ -> {
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(MY_RULES);
            }
            case FormResult.Invalid<Avoided>(FieldErrors errors) -> myRules.again(page, who, form, errors);
        };
    }

    private static FormResult<Avoided> change(Tx tx, Words words, UUID id, Form form) {
        String prefix = id + ".";
        return switch (form.check(prefix, Map.of(), in -> in.need("text", app.asked.core.shape.Words.LINE))) {
            case Checked.Valid<Line>(Line text) -> {
                Optional<Versioned<Avoided>> kept = Journeys.AVOIDED.find(tx, tx.person(), id);
                Avoided was = kept.map(Versioned::value).orElseThrow(NotFound::new);
                Avoided avoided = new Avoided(id, text, was.asked());
                yield FormResult.of(
                        words,
                        prefix,
                        prefix + "text",
                        JourneyWrites.put(tx, avoided, Versioned.over(kept, form.rev())),
                        current -> MyRulesView.filled(id, current.value().text(), current.rev(), form.now()));
            }
            case Checked.Invalid<Line>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, prefix, problems));
        };
    }

    @PostMapping("/avoided/{id}/asked")
    RedirectView asked(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), form).today();
            return change(tx, id, was -> asked(was, was.asked() == null ? today : was.asked()));
        });
        Toasts.leave(Toast.of("toast.journeys.asked").undoneAt("/avoided/" + id + "/open"), response);
        return SeeOther.at(MY_RULES);
    }

    @PostMapping("/avoided/{id}/open")
    RedirectView open(@PathVariable UUID id, Who who, HttpServletResponse response) {
        return undone(storage.write(who.person(), tx -> change(tx, id, was -> asked(was, null))), response);
    }

    @PostMapping("/avoided/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        NotFound.ifSo(
                storage.write(who.person(), tx -> VersionedWrites.delete(tx, Journeys.AVOIDED, id, null, form.now())));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/avoided/" + id + "/undo"), response);
        return SeeOther.at(MY_RULES);
    }

    @PostMapping("/avoided/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who, HttpServletResponse response) {
        return undone(storage.write(who.person(), tx -> change(tx, id, was -> was)), response);
    }

    /// As many as there may be were written down meanwhile: then it stays as it is, and is told.
    private static RedirectView undone(WriteResult<Avoided> written, HttpServletResponse response) {
        if (!(written instanceof WriteResult.Stored<Avoided>)) {
            Toasts.leave(Toast.of("toast.changed-since"), response);
        }
        return SeeOther.at(MY_RULES);
    }

    private static WriteResult<Avoided> change(Tx tx, UUID id, UnaryOperator<Avoided> change) {
        Versioned<Avoided> kept = Journeys.AVOIDED.find(tx, tx.person(), id).orElseThrow(NotFound::new);
        return JourneyWrites.put(tx, change.apply(kept.value()), kept.rev());
    }

    private static Avoided asked(Avoided avoided, @Nullable LocalDate asked) {
        return new Avoided(avoided.id(), avoided.text(), asked);
    }
}
