package app.asked.server.ask.after;

import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.ask.AskEnds;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Here;
import app.asked.server.ask.form.Questions;
import app.asked.server.ask.form.Reading;
import app.asked.server.ask.form.Sent;
import app.asked.server.ask.form.When;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
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
        return show(page, ask, filled(ask.whole().backedOut(), query), Heeds.NONE);
    }

    @PostMapping("/asks/{id}/backed-out")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), id, form))) {
            case Sent.Sound<BackedOut> _ -> {
                Toast toast = Toast.of("toast.saved").changedAt("/asks/" + id + "/backed-out");
                Toasts.leave(toast.undoneAt("/asks/" + id + "/undo"), response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case Sent.Look<BackedOut>(Heeds heeds) -> {
                ModelAndView again = show(page, reads.find(who, id), form, heeds);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private Sent<BackedOut> save(Tx tx, Words words, UUID id, Form form) {
        BackedOut kept = reads.find(tx, tx.person(), id).whole().backedOut();
        Reading reading = new Reading(words, form);
        Moment when = new When("when").read(reading, Here.of(tx, tx.person(), form), kept == null ? null : kept.when());
        if (when == null) {
            return new Sent.Look<>(reading.heeds());
        }
        Map<String, Raw> given = Map.of(
                "when", Form.moment(when),
                "feelings", reading.chosen("out.feelings", "feelingsOwn", kept == null ? null : kept.feelings()));
        BackedOut out = reading.part("out.", given, BackedOut::read);
        if (out == null) {
            return new Sent.Look<>(reading.heeds());
        }
        AskEnds.BACKED_OUT.makeRoom(tx, id, form.now());
        AskWrites.overDeleted(null, ifMatch -> writes.backedOut(tx, id, out, ifMatch));
        return new Sent.Sound<>(out);
    }

    private static Form filled(@Nullable BackedOut kept, Form query) {
        return kept == null
                ? Form.empty(query.now())
                : new Filled()
                        .all("out.inTheWay", kept.inTheWay())
                        .with("out.gotTo", kept.gotTo())
                        .with("out.note", kept.note())
                        .chosen("out.feelings", "feelingsOwn", kept.feelings())
                        .moment("when", kept.when())
                        .form(query.now());
    }

    private static ModelAndView show(Page page, FoundAsk ask, Form form, Heeds heeds) {
        Questions questions = new Questions(page.words(), form, heeds);
        ChipsView feelings = questions
                .chips("feeling", "out.feelings", Choice.ANY, Feeling.values())
                .folding(FEELINGS_SHOWN)
                .with(questions.own("feelingsOwn"));
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
