package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.AskState;
import app.asked.core.ask.Outcome;
import app.asked.server.ask.AskEnds;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Here;
import app.asked.server.ask.form.Questions;
import app.asked.server.ask.form.Reading;
import app.asked.server.ask.form.Sent;
import app.asked.server.storage.Receipt;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.storage.Written;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final AskWrites writes;

    LogPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/log")
    ModelAndView log(Page page, Who who, @PathVariable UUID id, Form query) {
        FoundAsk ask = reads.find(who, id);
        Form form = AnswerForm.filled(ask.ask(), ask.answer(), query.value("answer"), query.now());
        return show(page, ask, form, Heeds.NONE);
    }

    @PostMapping("/asks/{id}/answer")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        boolean first = storage.read(tx -> reads.find(tx, who.person(), id)).answer() == null;
        Sent<Ask> sent = storage.write(who.person(), tx -> save(tx, page.words(), id, form));
        return switch (sent) {
            case Sent.Sound<Ask> _ -> {
                Toast toast = Toast.of("toast.saved").changedAt("/asks/" + id + "/log");
                Toasts.leave(first ? toast.undoneAt("/asks/" + id + "/undo") : toast, response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case Sent.Look<Ask>(Heeds heeds) -> {
                ModelAndView again = show(page, reads.find(who, id), form, heeds);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private Sent<Ask> save(Tx tx, Words words, UUID id, Form form) {
        FoundAsk found = reads.find(tx, tx.person(), id);
        Here here = Here.of(tx, tx.person(), form);
        Reading reading = new Reading(words, form);
        return switch (AnswerForm.read(reading, here, found.ask(), found.feared() != null, found.answer())) {
            case Sent.Look<AnswerForm>(Heeds heeds) -> new Sent.Look<>(heeds);
            case Sent.Sound<AnswerForm>(AnswerForm read) -> write(tx, words, found.ask(), read, form);
        };
    }

    private Sent<Ask> write(Tx tx, Words words, Ask before, AnswerForm read, Form form) {
        AskEnds.ANSWER.makeRoom(tx, before.id(), form.now());
        Written<Answer> written =
                AskWrites.overDeleted(rev(form), ifMatch -> writes.answer(tx, before.id(), read.answer(), ifMatch));
        if (written instanceof Written.HandedIn<Answer>(Receipt.Stale<Answer> _, Answer _)) {
            return new Sent.Look<>(new Heeds(Map.of("answer.answer", words.say("ask.log.changed-elsewhere"))));
        }
        if (!read.ask().equals(before)) {
            writes.ask(tx, read.ask(), null);
        }
        return new Sent.Sound<>(read.ask());
    }

    /// What the form was filled from, so that a form that lay open does not write over what was written since.
    private static @Nullable Long rev(Form form) {
        String rev = form.value("rev");
        return rev.matches("\\d{1,18}") ? Long.valueOf(rev) : null;
    }

    /// Takes back how the ask ended.
    @PostMapping("/asks/{id}/undo")
    RedirectView undo(Who who, @PathVariable UUID id, Form form) {
        FoundAsk after = storage.write(who.person(), tx -> {
            reads.find(tx, who.person(), id);
            AskEnds.undo(tx, id, form.now());
            return reads.find(tx, who.person(), id);
        });
        return SeeOther.at(after.whole().state() == AskState.PLANNED ? after.path("go") : after.path());
    }

    private static ModelAndView show(Page page, FoundAsk ask, Form form, Heeds heeds) {
        Answer kept = ask.answer();
        boolean waited = kept != null && (kept.came() != null || kept.answer() == Outcome.WAITING);
        AnswerView view = AnswerView.of(
                page.words(), new Questions(page.words(), form, heeds), ask.paint(), ask.feared(), waited);
        return page.titled("answer.question").show("ask/log", Map.of("ask", ask, "log", view));
    }
}
