package app.asked.server.insight;

import app.asked.core.care.Fact;
import app.asked.core.care.Facts;
import app.asked.core.insight.Arsq;
import app.asked.core.insight.QuestionSet;
import app.asked.core.insight.Topic;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
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
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
        ArsqsView view = storage.read(tx -> about(tx, who.person(), page.words(), query));
        return page.titled("a-rsq.title").under(Nav.INSIGHTS).show("insight/arsqs", Map.of("view", view));
    }

    private ArsqsView about(Tx tx, UUID person, Words words, Form query) {
        return new ArsqsView(
                findings.of(tx, person, query.now()).stream()
                        .filter(insight -> insight.topic() == Topic.A_RSQ)
                        .map(insight -> InsightView.of(insight, known, words))
                        .filter(InsightView::isEnough)
                        .findFirst()
                        .orElse(null),
                Arsqs.all(tx, person).stream()
                        .map(arsq -> ArsqsView.time(arsq, words))
                        .toList(),
                QuestionSets.waits(QuestionSet.A_RSQ, tx, person, query.now(), words),
                source());
    }

    @GetMapping("/a-rsq/new")
    Object fillIn(Page page, Who who, Form query) {
        boolean waits = storage.read(
                tx -> QuestionSets.waits(QuestionSet.A_RSQ, tx, who.person(), query.now(), page.words()) != null);
        return waits ? SeeOther.at(HOME) : show(page, UuidCreator.getTimeOrderedEpoch(), null, query, Heeds.NONE);
    }

    @GetMapping("/a-rsq/{id}")
    ModelAndView goOn(@PathVariable UUID id, Page page, Who who, Form query) {
        return show(page, id, find(who, id).orElseThrow(NotFound::new), query, Heeds.NONE);
    }

    @PostMapping("/a-rsq/{id}")
    Object save(@PathVariable UUID id, Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, id, form))) {
            case Checked.Valid<Arsq> _ -> {
                Toasts.leave(Toast.of("toast.a-rsq-saved"), response);
                yield SeeOther.at(HOME);
            }
            case Checked.Invalid<Arsq>(var problems) -> {
                Heeds heeds = Heeds.of(page.words(), "", problems);
                ModelAndView again = show(page, id, find(who, id).orElse(null), form, heeds);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// The day stays that on which it was begun.
    private static Checked<Arsq> save(Tx tx, UUID id, Form form) {
        Optional<Kept<Arsq>> before = Arsqs.SHELF.find(tx, tx.person(), id);
        Moment when = before.map(kept -> kept.value().when())
                .orElseGet(() -> Moment.of(
                        form.now(), People.preferences(tx, tx.person()).zone()));
        Checked<Arsq> read = form.check("", Map.of("when", Form.moment(when)), in -> Arsq.read(id, in));
        if (read instanceof Checked.Valid<Arsq>(Arsq arsq)) {
            Keeping.put(tx, Arsqs.SHELF, id, arsq, before.map(Kept::rev).orElse(null));
        }
        return read;
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

    private Optional<Arsq> find(Who who, UUID id) {
        return storage.read(tx -> Arsqs.SHELF.find(tx, who.person(), id))
                .filter(found -> !found.isGone())
                .map(Kept::value);
    }

    private ModelAndView show(Page page, UUID id, @Nullable Arsq kept, Form form, Heeds heeds) {
        return page.titled("a-rsq.title")
                .under(Nav.INSIGHTS)
                .show(
                        "insight/arsq",
                        Map.of(
                                "view", ArsqView.of(id, kept, page.words(), form),
                                "questionnaire", QUESTIONNAIRE,
                                "heeds", heeds));
    }

    private Fact source() {
        return known.fact(SOURCE).orElseThrow();
    }
}
