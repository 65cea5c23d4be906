package app.asked.server.ask.after;

import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.server.ask.AskEnds;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.ask.form.Reading;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.Words;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// An ask that was not made: what got in the way, and how far one got. All of it may be skipped.
@Controller
class BackedOutPages {
    private static final int FEELINGS_SHOWN = 9;

    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    BackedOutPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/backed-out")
    ModelAndView turnedBack(Page page, Who who, @PathVariable UUID id, Form query) {
        FoundAsk ask = reads.find(who, id);
        return show(page, ask, BackedOutForm.filled(ask.kept(), query.now()), FieldErrors.NONE);
    }

    @PostMapping("/asks/{id}/backed-out")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), id, form))) {
            case FormResult.Valid<Boolean>(Boolean first) -> {
                Toast toast = Toast.of("toast.saved").changedAt("/asks/" + id + "/backed-out");
                Toasts.leave(first ? toast.undoneAt("/asks/" + id + "/undo") : toast, response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case FormResult.Invalid<Boolean>(FieldErrors errors) -> {
                ModelAndView again = show(page, reads.find(who, id), form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Answers whether it was not noted before.
    private FormResult<Boolean> save(Tx tx, Words words, UUID id, Form form) {
        KeptAsk kept = reads.sent(tx, id).kept();
        LocalNow here = LocalNow.of(tx, tx.person(), form);
        return BackedOutForm.read(new Reading(words, form), here, kept.whole().backedOut())
                .then(out -> save(tx, words, kept, out, form))
                .then(_ -> new FormResult.Valid<>(kept.backedOut() == null));
    }

    private FormResult<BackedOut> save(Tx tx, Words words, KeptAsk kept, BackedOut out, Form form) {
        if (Kept.isNewer(kept.backedOut(), form.rev(), out) || Kept.isNewer(kept.answer(), form.rev(), null)) {
            return new FormResult.Invalid<>(FieldErrors.elsewhere(BackedOutForm.filled(kept, form.now())));
        }
        UUID id = kept.ask().value().id();
        AskEnds.BACKED_OUT.makeRoom(tx, id, form.now());
        WriteResult<BackedOut> written = AskWrites.overDeleted(null, ifMatch -> writes.backedOut(tx, id, out, ifMatch));
        return FormResult.of(words, BackedOutForm.PREFIX, "out.inTheWay", written);
    }

    private static ModelAndView show(Page page, FoundAsk ask, Form form, FieldErrors errors) {
        Questions questions = new Questions(page.words(), form, errors);
        ChipsView feelings = questions.own(
                questions
                        .chips("feeling", "out.feelings", Choice.ANY, Feeling.values())
                        .folding(FEELINGS_SHOWN),
                "feelingsOwn");
        return page.titled("ask.backed-out.title")
                .show(
                        "ask/backedOut",
                        Map.of(
                                "ask", ask,
                                "questions", questions,
                                "inTheWay",
                                        questions.chips("in-the-way", "out.inTheWay", Choice.ANY, InTheWay.values()),
                                "gotTo", questions.chips("got-to", "out.gotTo", Choice.ONE, GotTo.values()),
                                "feelings", feelings));
    }
}
