package app.asked.server.insight;

import app.asked.core.care.Fact;
import app.asked.core.care.FactSource;
import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.questions.QuestionSet;
import app.asked.core.insight.statement.Topic;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.Nav;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The A-RSQ, for whoever asks for it. The form's address holds the id of what it writes, so that sending it twice
/// writes once.
@Controller
class ArsqPages {
    private static final String HOME = "/a-rsq";
    /// The study that brought it.
    private static final String SOURCE = "berenson-2009";

    /// Where its authors offer it.
    private static final String QUESTIONNAIRE = "http://berenson.sites.gettysburg.edu/a-rsq/";

    private final Storage storage;
    private final Findings findings;
    private final FactSource known;

    ArsqPages(Storage storage, Findings findings, FactSource known) {
        this.storage = storage;
        this.findings = findings;
        this.known = known;
    }

    @GetMapping(HOME)
    ModelAndView about(Page page, Who who, Form query) {
        ArsqsRead read = storage.read(tx -> new ArsqsRead(
                findings.records(tx, who.person(), LocalNow.of(tx, who.person(), query)),
                Arsqs.all(tx, who.person()),
                QuestionSets.waits(
                        QuestionSet.A_RSQ,
                        tx,
                        who.person(),
                        LocalNow.of(tx, who.person(), query).today(),
                        page.words())));
        ArsqsView view = about(read, page.words(), query);
        return page.titled("a-rsq.title").under(Nav.INSIGHTS).show("insight/arsqs", Map.of("view", view));
    }

    private record ArsqsRead(
            Findings.Records records,
            List<Arsq> all,
            @Nullable String waits) {}

    private ArsqsView about(ArsqsRead read, Words words, Form query) {
        return new ArsqsView(
                read.records().insights().stream()
                        .filter(insight -> insight.topic() == Topic.A_RSQ)
                        .map(insight -> InsightView.of(insight, known, words))
                        .filter(InsightView::isEnough)
                        .findFirst()
                        .orElse(null),
                Shown.of(read.all(), query, HOME, "times").as(arsq -> ArsqsView.time(arsq, words)),
                read.waits(),
                source());
    }

    @GetMapping("/a-rsq/new")
    RedirectView fillIn(Page page, Who who, Form query) {
        return SeeOther.at(waits(page, who, query) ? HOME : "/a-rsq/new/" + UuidCreator.getTimeOrderedEpoch());
    }

    /// One that is written down already is opened to go on.
    @GetMapping("/a-rsq/new/{id}")
    Object fillIn(@PathVariable UUID id, Page page, Who who, Form query) {
        Optional<Versioned<Arsq>> kept = find(who, id);
        return kept.isEmpty() && waits(page, who, query)
                ? SeeOther.at(HOME)
                : show(page, id, kept, filled(kept, query.now()), FieldErrors.NONE);
    }

    private boolean waits(Page page, Who who, Form query) {
        return storage.read(tx -> QuestionSets.waits(
                        QuestionSet.A_RSQ,
                        tx,
                        who.person(),
                        LocalNow.of(tx, who.person(), query).today(),
                        page.words())
                != null);
    }

    @GetMapping("/a-rsq/{id}")
    ModelAndView goOn(@PathVariable UUID id, Page page, Who who, Form query) {
        Optional<Versioned<Arsq>> kept = find(who, id);
        if (kept.isEmpty()) {
            throw new NotFound();
        }
        return show(page, id, kept, filled(kept, query.now()), FieldErrors.NONE);
    }

    @PostMapping("/a-rsq/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), id, form))) {
            case FormResult.Valid<Arsq> _ -> {
                Toasts.leave(Toast.of("toast.a-rsq-saved"), response);
                yield SeeOther.at(HOME);
            }
            case FormResult.Invalid<Arsq>(FieldErrors errors) -> {
                ModelAndView again = show(page, id, find(who, id), form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// The day stays that on which it was begun.
    private static FormResult<Arsq> save(Tx tx, Words words, UUID id, Form form) {
        Optional<Versioned<Arsq>> before = Arsqs.REPOSITORY.find(tx, tx.person(), id);
        Moment when = before.map(kept -> kept.value().when())
                .orElseGet(() -> LocalNow.of(tx, tx.person(), form).moment());
        return switch (form.check("", Map.of("when", Form.moment(when)), in -> Arsq.read(id, in))) {
            case Checked.Valid<Arsq>(Arsq arsq) ->
                FormResult.of(
                        words,
                        "",
                        "",
                        VersionedWrites.save(tx, Arsqs.REPOSITORY, id, before.orElse(null), arsq, form.rev()),
                        current -> filled(Optional.of(current), form.now()));
            case Checked.Invalid<Arsq>(var problems) -> new FormResult.Invalid<>(FieldErrors.of(words, "", problems));
        };
    }

    private static Form filled(Optional<Versioned<Arsq>> kept, Instant now) {
        return kept.map(arsq -> ArsqView.filled(arsq, now)).orElseGet(() -> Form.empty(now));
    }

    @PostMapping("/a-rsq/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        NotFound.ifSo(
                storage.write(who.person(), tx -> VersionedWrites.delete(tx, Arsqs.REPOSITORY, id, null, form.now())));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/a-rsq/" + id + "/undo"), response);
        return SeeOther.at(HOME);
    }

    @PostMapping("/a-rsq/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who) {
        storage.write(who.person(), tx -> {
            Versioned<Arsq> kept = Arsqs.REPOSITORY.find(tx, who.person(), id).orElseThrow(NotFound::new);
            return VersionedWrites.put(tx, Arsqs.REPOSITORY, id, kept.value(), kept.rev());
        });
        return SeeOther.at(HOME);
    }

    private Optional<Versioned<Arsq>> find(Who who, UUID id) {
        return storage.read(tx -> Arsqs.REPOSITORY.find(tx, who.person(), id)).filter(found -> !found.isGone());
    }

    private ModelAndView show(Page page, UUID id, Optional<Versioned<Arsq>> kept, Form form, FieldErrors errors) {
        return page.titled("a-rsq.title")
                .under(Nav.INSIGHTS)
                .show(
                        "insight/arsq",
                        Map.of(
                                "view",
                                ArsqView.of(id, kept.isPresent(), page.words(), form, errors),
                                "questionnaire",
                                QUESTIONNAIRE));
    }

    private Fact source() {
        return known.fact(SOURCE).orElseThrow();
    }
}
