package app.asked.server.ask.after;

import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.words.Keyed;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.ask.form.Wording;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final AskFormWrites writes;

    BackedOutPages(Storage storage, AskReads reads, AskFormWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/backed-out")
    ModelAndView turnedBack(Page page, Who who, @PathVariable UUID id, Form query) {
        FoundAsk ask = storage.read(tx -> reads.findOrBegin(tx, who.person(), id, query));
        return show(page, ask, BackedOutForm.filled(ask.kept(), query.now()), FieldErrors.NONE);
    }

    @PostMapping("/asks/{id}/backed-out")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        FormResult<Saved> saved = BackedOutForm.read(page.words(), form)
                .then(said -> storage.write(who.person(), tx -> save(tx, page.words(), id, form, said)));
        return switch (saved) {
            case FormResult.Valid<Saved>(Saved out) -> {
                Toast toast = Toast.of("toast.saved").changedAt("/asks/" + id + "/backed-out");
                Toasts.leave(out.first() ? toast.undoneAt("/asks/" + id + "/undo/" + out.rev()) : toast, response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case FormResult.Invalid<Saved>(FieldErrors errors) -> {
                ModelAndView again = show(page, reads.find(who, id), form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// @param first whether it was not noted before
    /// @param rev of the note
    private record Saved(boolean first, long rev) {}

    private FormResult<Saved> save(Tx tx, Words words, UUID id, Form form, BackedOutForm said) {
        LoadedAsk loaded = writes.found(tx, id);
        boolean first = !loaded.backedOut().isThere();
        return said.over(
                        words,
                        LocalNow.of(tx, tx.person(), form),
                        loaded.backedOut().value())
                .then(out -> FormResult.of(
                        words,
                        BackedOutForm.PREFIX,
                        "out.inTheWay",
                        writes.backOut(loaded, out, form.rev(), form.now()),
                        current -> BackedOutForm.filled(current.value(), form.now())))
                .map(_ -> new Saved(first, loaded.backedOut().rev()));
    }

    /// What the person already asked, no friend asked for them; unless they said so.
    private static List<InTheWay> inTheWay(FoundAsk ask) {
        boolean said = ask.whole().backedOut() != null
                && ask.whole().backedOut().inTheWay().contains(InTheWay.FRIEND_ASKED);
        return Stream.of(InTheWay.values())
                .filter(why -> why != InTheWay.FRIEND_ASKED || said || ask.answer() == null)
                .toList();
    }

    private static ChipsView worded(
            Questions questions, FoundAsk ask, String label, String name, Choice choice, List<? extends Keyed> values) {
        Wording wording = new Wording(questions.words(), ask.ask().channelOf(ask.challenge()));
        String question = questions.words().say(label + ".question");
        return questions.chosen(ChipsView.reading(name, question, choice, values, value -> wording.of(label, value)));
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
                                        worded(questions, ask, "in-the-way", "out.inTheWay", Choice.ANY, inTheWay(ask)),
                                "gotTo",
                                        worded(
                                                questions,
                                                ask,
                                                "got-to",
                                                "out.gotTo",
                                                Choice.ONE,
                                                List.of(GotTo.values())),
                                "feelings", feelings));
    }
}
