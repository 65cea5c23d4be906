package app.asked.server.insight;

import app.asked.core.care.Fact;
import app.asked.core.care.Facts;
import app.asked.core.insight.Arsq;
import app.asked.core.insight.QuestionSet;
import app.asked.core.insight.Topic;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.journey.Here;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import app.asked.server.web.form.Sent;
import app.asked.server.web.look.Shown;
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
    private final Facts known;

    ArsqPages(Storage storage, Findings findings, Facts known) {
        this.storage = storage;
        this.findings = findings;
        this.known = known;
    }

    @GetMapping(HOME)
    ModelAndView about(Page page, Who who, Form query) {
        ArsqsRead read = storage.read(tx -> new ArsqsRead(
                findings.records(tx, who.person(), Here.of(tx, who.person(), query)),
                Arsqs.all(tx, who.person()),
                QuestionSets.waits(
                        QuestionSet.A_RSQ,
                        tx,
                        who.person(),
                        Here.of(tx, who.person(), query).today(),
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
        Optional<Kept<Arsq>> kept = find(who, id);
        return kept.isEmpty() && waits(page, who, query)
                ? SeeOther.at(HOME)
                : show(page, id, kept, filled(kept, query.now()), Heeds.NONE);
    }

    private boolean waits(Page page, Who who, Form query) {
        return storage.read(tx -> QuestionSets.waits(
                        QuestionSet.A_RSQ,
                        tx,
                        who.person(),
                        Here.of(tx, who.person(), query).today(),
                        page.words())
                != null);
    }

    @GetMapping("/a-rsq/{id}")
    ModelAndView goOn(@PathVariable UUID id, Page page, Who who, Form query) {
        Optional<Kept<Arsq>> kept = find(who, id);
        if (kept.isEmpty()) {
            throw new NotFound();
        }
        return show(page, id, kept, filled(kept, query.now()), Heeds.NONE);
    }

    @PostMapping("/a-rsq/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), id, form))) {
            case Sent.Sound<Arsq> _ -> {
                Toasts.leave(Toast.of("toast.a-rsq-saved"), response);
                yield SeeOther.at(HOME);
            }
            case Sent.Look<Arsq>(Heeds heeds) -> {
                ModelAndView again = show(page, id, find(who, id), form, heeds);
                again.setStatus(heeds.status());
                yield again;
            }
        };
    }

    /// The day stays that on which it was begun.
    private static Sent<Arsq> save(Tx tx, Words words, UUID id, Form form) {
        Optional<Kept<Arsq>> before = Arsqs.SHELF.find(tx, tx.person(), id);
        Moment when = before.map(kept -> kept.value().when())
                .orElseGet(() -> Here.of(tx, tx.person(), form).moment());
        return switch (form.check("", Map.of("when", Form.moment(when)), in -> Arsq.read(id, in))) {
            case Checked.Valid<Arsq>(Arsq arsq) ->
                Sent.of(
                        words,
                        "",
                        "",
                        Keeping.put(tx, Arsqs.SHELF, id, arsq, Kept.over(before, form.rev())),
                        current -> filled(Optional.of(current), form.now()));
            case Checked.Invalid<Arsq>(var problems) -> new Sent.Look<>(Heeds.of(words, "", problems));
        };
    }

    private static Form filled(Optional<Kept<Arsq>> kept, Instant now) {
        return kept.map(arsq -> ArsqView.filled(arsq, now)).orElseGet(() -> Form.empty(now));
    }

    @PostMapping("/a-rsq/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> Keeping.delete(tx, Arsqs.SHELF, id, null, form.now()));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/a-rsq/" + id + "/undo"), response);
        return SeeOther.at(HOME);
    }

    @PostMapping("/a-rsq/{id}/undo")
    RedirectView undo(@PathVariable UUID id, Who who) {
        storage.write(who.person(), tx -> {
            Kept<Arsq> kept = Arsqs.SHELF.find(tx, who.person(), id).orElseThrow(NotFound::new);
            return Keeping.put(tx, Arsqs.SHELF, id, kept.value(), kept.rev());
        });
        return SeeOther.at(HOME);
    }

    private Optional<Kept<Arsq>> find(Who who, UUID id) {
        return storage.read(tx -> Arsqs.SHELF.find(tx, who.person(), id)).filter(found -> !found.isGone());
    }

    private ModelAndView show(Page page, UUID id, Optional<Kept<Arsq>> kept, Form form, Heeds heeds) {
        return page.titled("a-rsq.title")
                .under(Nav.INSIGHTS)
                .show(
                        "insight/arsq",
                        Map.of(
                                "view",
                                ArsqView.of(id, kept.isPresent(), page.words(), form, heeds),
                                "questionnaire",
                                QUESTIONNAIRE));
    }

    private Fact source() {
        return known.fact(SOURCE).orElseThrow();
    }
}
