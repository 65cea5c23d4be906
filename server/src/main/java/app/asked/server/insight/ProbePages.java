package app.asked.server.insight;

import app.asked.core.insight.questions.QuestionSet;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Ten imagined asks, ten taps, every two weeks if wished. The form's address holds the id of what it writes, so that
/// sending it twice writes once, and opened again it is changed.
@Controller
class ProbePages {
    private final Storage storage;

    ProbePages(Storage storage) {
        this.storage = storage;
    }

    /// Why it waits, where it does.
    @GetMapping("/probe")
    Object begin(Page page, Who who, Form query) {
        String waits = waits(page, who, query);
        return waits == null
                ? SeeOther.at("/probe/" + UuidCreator.getTimeOrderedEpoch())
                : show(page, ProbeView.waiting(waits));
    }

    @GetMapping("/probe/{id}")
    Object ask(@PathVariable UUID id, Page page, Who who, Form query) {
        Form filled = storage.read(tx -> ProbeForm.filled(tx, who.person(), id, query.now()));
        return filled.rev() == 0 && waits(page, who, query) != null
                ? SeeOther.at("/probe")
                : show(page, who, id, filled, FieldErrors.NONE);
    }

    @PostMapping("/probe/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> ProbeForm.save(tx, page.words(), id, form))) {
            case FormResult.Valid<UUID> _ -> {
                Toasts.leave(Toast.of("toast.probe-saved"), response);
                yield SeeOther.at("/insights");
            }
            case FormResult.Invalid<UUID>(FieldErrors errors) -> {
                ModelAndView again = show(page, who, id, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private ModelAndView show(Page page, Who who, UUID id, Form form, FieldErrors errors) {
        return storage.read(tx -> show(
                page,
                ProbeView.of(
                        page.words(),
                        id,
                        ProbeForm.items(tx, who.person()),
                        form,
                        errors,
                        !QuestionSets.hasAsked(tx, who.person()))));
    }

    private @Nullable String waits(Page page, Who who, Form query) {
        return storage.read(tx -> QuestionSets.waits(
                QuestionSet.PROBE,
                tx,
                who.person(),
                LocalNow.of(tx, who.person(), query).today(),
                page.words()));
    }

    private static ModelAndView show(Page page, ProbeView view) {
        return page.titled("probe.title").under(Nav.INSIGHTS).show("insight/probe", Map.of("view", view));
    }
}
