package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.journey.Avoided;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
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
import app.asked.server.web.look.Paint;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// An ask that life brought, without a challenge or a forecast: written down once it is over.
@Controller
class LivedPages {
    private final Storage storage;
    private final AskFormWrites writes;

    LivedPages(Storage storage, AskFormWrites writes) {
        this.storage = storage;
        this.writes = writes;
    }

    @GetMapping("/asks/lived")
    RedirectView lived() {
        return SeeOther.at("/asks/lived/" + UuidCreator.getTimeOrderedEpoch());
    }

    /// One that is written down already is opened to be changed.
    @GetMapping("/asks/lived/{id}")
    Object lived(Page page, Who who, @PathVariable UUID id, Form query) {
        VersionedAsk kept = storage.read(tx -> Asks.told(tx, who.person(), id)).orElse(null);
        if (kept == null) {
            return show(page, who, id, query.blank(), FieldErrors.NONE);
        }
        return isLived(kept)
                ? show(page, who, id, AnswerForm.filled(kept, "", query.now()), FieldErrors.NONE)
                : SeeOther.at("/asks/" + id + "/log");
    }

    /// One that was planned, or guessed about, has questions that are not asked here.
    private static boolean isLived(VersionedAsk kept) {
        return kept.ask().value().challenge() == null && kept.forecast() == null;
    }

    @PostMapping("/asks/lived/{id}")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        FormResult<Boolean> saved = AnswerForm.read(page.words(), form)
                .then(said -> storage.write(who.person(), tx -> save(tx, page.words(), id, form, said)));
        return switch (saved) {
            case FormResult.Valid<Boolean>(Boolean first) -> {
                Toast toast = Toast.of("toast.saved").changedAt("/asks/lived/" + id);
                Toasts.leave(first ? toast.undoneAt("/asks/" + id + "/delete") : toast, response);
                yield SeeOther.at("/asks/" + id + "/saved");
            }
            case FormResult.Invalid<Boolean>(FieldErrors errors) -> {
                ModelAndView again = show(page, who, id, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Answers whether it was not written down before.
    private FormResult<Boolean> save(Tx tx, Words words, UUID id, Form form, AnswerForm said) {
        LocalNow here = LocalNow.of(tx, tx.person(), form);
        LoadedAsk loaded = writes.load(tx, id).orBegin(() -> Asks.begun(tx, id, here));
        boolean first = loaded.ask().kept() == null;
        return new LogWrite(writes, words, form).save(loaded, here, said).map(kept -> {
            tick(tx, form, kept.whole().counted());
            return first;
        });
    }

    /// Ticks what the person avoids, where this was that.
    private static void tick(Tx tx, Form form, @Nullable Answer answer) {
        if (answer == null) {
            return;
        }
        Journeys.avoided(tx, tx.person()).stream()
                .filter(each -> each.asked() == null)
                .filter(each -> form.values("avoided").contains(each.id().toString()))
                .map(each -> new Avoided(each.id(), each.text(), answer.asked().day()))
                .forEach(ticked -> VersionedWrites.set(tx, Journeys.AVOIDED, ticked.id(), ticked));
    }

    private ModelAndView show(Page page, Who who, UUID id, Form form, FieldErrors errors) {
        Words words = page.words();
        Questions questions = new Questions(words, form, errors);
        ChipsView avoided = avoided(storage.read(tx -> Journeys.avoided(tx, who.person())), words, questions);
        Map<String, Object> shown = new HashMap<>();
        shown.put("id", id);
        shown.put("log", AnswerView.of(words, questions, Paint.of(null), null, false));
        shown.put("avoided", avoided);
        shown.put("domain", questions.chips("domain", "lived.domain", Choice.ONE, Domain.values()));
        shown.put("channel", questions.chips("channel", "lived.channel", Choice.ONE, Channel.values()));
        shown.put("kindOpen", questions.holdsAny("lived.domain", "lived.channel"));
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
                : ChipsView.growing("avoided", words.say("ask.lived.avoided"), Choice.ANY, open)
                        .choosing(questions.form().values("avoided"));
    }
}
