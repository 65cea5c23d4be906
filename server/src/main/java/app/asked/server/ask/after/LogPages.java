package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Outcome;
import app.asked.core.words.Prose;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.Asks;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The log: what they said, on one screen, in seven taps at most. The same form changes it later.
@Controller
class LogPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;

    LogPages(Storage storage, AskReads reads, AskFormWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/log")
    ModelAndView log(Page page, Who who, @PathVariable UUID id, Form query) {
        return storage.read(tx -> {
            FoundAsk ask = reads.findOrBegin(tx, who.person(), id, query);
            Form form = AnswerForm.filled(ask.kept(), query.value("answer"), query.now());
            return show(page, ask, form.over(takenBack(tx, who.person(), ask, query.now())), FieldErrors.NONE);
        });
    }

    /// What was written where something bad was noted, and then taken back, before there was an answer to write it to.
    private static Form takenBack(Tx tx, UUID person, FoundAsk ask, Instant now) {
        Prose note = ask.answer() != null
                ? null
                : Asks.HARMS
                        .find(tx, person, ask.id())
                        .filter(Versioned::isGone)
                        .map(harm -> harm.value().note())
                        .orElse(null);
        return new Filled().with("answer.lesson", note).form(now);
    }

    @PostMapping("/asks/{id}/answer")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        FormResult<Saved> saved = AnswerForm.read(page.words(), form)
                .then(said -> storage.write(who.person(), tx -> save(tx, page.words(), id, form, said)));
        return switch (saved) {
            case FormResult.Valid<Saved>(Saved log) -> {
                Toast toast = Toast.of("toast.saved").changedAt("/asks/" + id + "/log");
                Toasts.leave(log.first() ? toast.undoneAt("/asks/" + id + "/undo/" + log.rev()) : toast, response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case FormResult.Invalid<Saved>(FieldErrors errors) -> {
                ModelAndView again = show(page, reads.find(who, id), form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// @param first whether it had no answer before
    /// @param rev of the answer
    private record Saved(boolean first, long rev) {}

    private FormResult<Saved> save(Tx tx, Words words, UUID id, Form form, AnswerForm said) {
        LoadedAsk loaded = writes.found(tx, id);
        boolean first = !loaded.answer().isThere();
        return new LogWrite(writes, words, form)
                .save(loaded, LocalNow.of(tx, tx.person(), form), said)
                .map(_ -> new Saved(first, loaded.answer().rev()));
    }

    /// Takes back how the ask ended. What was changed since stays, and the ask is shown as it is.
    @PostMapping("/asks/{id}/undo/{rev}")
    RedirectView undo(Who who, @PathVariable UUID id, @PathVariable long rev, Form form, HttpServletResponse response) {
        WriteResult<VersionedAsk> undone =
                storage.write(who.person(), tx -> writes.undoEnd(writes.found(tx, id), rev, form.now()));
        return Undo.redirect(undone, id, whole -> whole.isOver() ? "" : "/go", null, response);
    }

    private static ModelAndView show(Page page, FoundAsk ask, Form form, FieldErrors errors) {
        Answer kept = ask.answer();
        boolean waited = kept != null && (kept.came() != null || kept.answer() == Outcome.WAITING);
        AnswerView view = AnswerView.of(
                page.words(), new Questions(page.words(), form, errors), ask.paint(), ask.feared(), waited);
        return page.titled("answer.question").show("ask/log", Map.of("ask", ask, "log", view));
    }
}
