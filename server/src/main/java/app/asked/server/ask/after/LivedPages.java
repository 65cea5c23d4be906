package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.Harm;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Avoided;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Kind;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.ask.AskEnds;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Here;
import app.asked.server.ask.form.Questions;
import app.asked.server.ask.form.Reading;
import app.asked.server.ask.form.Sent;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.NotFound;
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
import app.asked.server.web.look.Paint;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// An ask that life brought, without a challenge or a forecast: written down once it is over.
@Controller
class LivedPages {
    private static final Kind<Line> LINE = app.asked.core.shape.Words.LINE;

    private final Storage storage;
    private final AskWrites writes;

    LivedPages(Storage storage, AskWrites writes) {
        this.storage = storage;
        this.writes = writes;
    }

    @GetMapping("/asks/lived")
    ModelAndView lived(Page page, Who who, Form query) {
        return show(page, who, UuidCreator.getTimeOrderedEpoch(), Form.empty(query.now()), Heeds.NONE);
    }

    @PostMapping("/asks/lived")
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        UUID id = id(form);
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), id, form))) {
            case Sent.Sound<UUID> _ -> {
                Toast toast = Toast.of("toast.saved");
                Toasts.leave(toast.changedAt("/asks/" + id + "/log").undoneAt("/asks/" + id + "/delete"), response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case Sent.Look<UUID>(Heeds heeds) -> {
                ModelAndView again = show(page, who, id, form, heeds);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// Something bad happened: one tap saves it, whatever else the form says.
    @PostMapping("/asks/lived/harm")
    RedirectView harm(Who who, Form form) {
        UUID id = id(form);
        storage.write(who.person(), tx -> {
            KeptAsk kept = Asks.told(tx, tx.person(), id).orElse(null);
            Ask ask = ask(tx, id, Here.of(tx, tx.person(), form), kept);
            AskWrites.overDeleted(null, ifMatch -> writes.ask(tx, ask, ifMatch));
            AskEnds.HARM.makeRoom(tx, id, form.now());
            Harm harm = HarmPages.first(tx, null, form);
            return AskWrites.overDeleted(null, ifMatch -> writes.harm(tx, id, harm, ifMatch));
        });
        return SeeOther.at("/asks/" + id + "/harm");
    }

    private static UUID id(Form form) {
        UUID id = Ids.parse(form.value("id"));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private Sent<UUID> save(Tx tx, Words words, UUID id, Form form) {
        Here here = Here.of(tx, tx.person(), form);
        KeptAsk kept = Asks.told(tx, tx.person(), id).orElse(null);
        Reading reading = new Reading(words, form);
        Answer before = kept == null ? null : kept.whole().answer();
        Sent<AnswerForm> sent = AnswerForm.read(reading, here, ask(tx, id, here, kept), false, before);
        return switch (sent) {
            case Sent.Look<AnswerForm>(Heeds heeds) -> new Sent.Look<>(heeds);
            case Sent.Sound<AnswerForm>(AnswerForm read) -> write(tx, here, reading, read);
        };
    }

    private static Ask ask(Tx tx, UUID id, Here here, @Nullable KeptAsk kept) {
        UUID journey = Journeys.current(tx, tx.person(), here.now())
                .map(current -> current.journey().id())
                .orElse(null);
        Moment planned = kept == null ? here.moment() : kept.ask().value().planned();
        return new Ask(id, journey, null, Version.AS_IS, null, null, null, planned, List.of(), List.of());
    }

    private Sent<UUID> write(Tx tx, Here here, Reading reading, AnswerForm read) {
        Ask ask = reading.part("lived.", Map.of(), in -> read.ask().titled(in.opt("title", LINE)));
        if (ask == null) {
            return new Sent.Look<>(reading.heeds());
        }
        UUID id = ask.id();
        AskWrites.overDeleted(null, ifMatch -> writes.ask(tx, ask, ifMatch));
        AskEnds.ANSWER.makeRoom(tx, id, here.now());
        AskWrites.overDeleted(null, ifMatch -> writes.answer(tx, id, read.answer(), ifMatch));
        tick(tx, reading.form(), read.answer());
        return new Sent.Sound<>(id);
    }

    /// Ticks what the person avoids, where this was that.
    private static void tick(Tx tx, Form form, Answer answer) {
        Journeys.avoided(tx, tx.person()).stream()
                .filter(each -> each.asked() == null)
                .filter(each -> form.values("avoided").contains(each.id().toString()))
                .forEach(each -> JourneyWrites.put(
                        tx, new Avoided(each.id(), each.text(), answer.asked().day()), null));
    }

    private ModelAndView show(Page page, Who who, UUID id, Form form, Heeds heeds) {
        Words words = page.words();
        Questions questions = new Questions(words, form, heeds);
        ChipsView avoided = avoided(storage.read(tx -> Journeys.avoided(tx, who.person())), words, questions);
        Map<String, Object> shown = new HashMap<>();
        shown.put("id", id);
        shown.put("log", AnswerView.of(words, questions, Paint.of(null), null, false));
        shown.put("avoided", avoided);
        return page.titled("ask.lived.title").show("ask/lived", shown);
    }

    private static @Nullable ChipsView avoided(List<Avoided> all, Words words, Questions questions) {
        List<ChipsView.Chip> open = all.reversed().stream()
                .filter(each -> each.asked() == null)
                .map(each ->
                        new ChipsView.Chip(each.id().toString(), each.text().text(), false))
                .toList();
        return open.isEmpty()
                ? null
                : new ChipsView(
                                "avoided",
                                words.say("ask.lived.avoided"),
                                Choice.ANY,
                                open,
                                open.size(),
                                null,
                                null,
                                null)
                        .choosing(questions.form().values("avoided"));
    }
}
