package app.asked.server.ask.before;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Version;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Sent;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The guess of an ask that is there already: to change it, or to go for something smaller.
@Controller
class GuessPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    GuessPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/forecast")
    ModelAndView guess(Page page, Who who, @PathVariable UUID id, Form query) {
        return storage.read(tx -> {
            FoundAsk ask = reads.find(tx, who.person(), id);
            Form form = ForecastForm.filled(page.words(), ask.ask(), ask.forecast(), query.now());
            return show(tx, page, who, ask, form, Heeds.NONE);
        });
    }

    @PostMapping("/asks/{id}/forecast")
    Object change(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        Guess guess = new Guess(writes, page.words(), form);
        Sent<UUID> sent = storage.write(
                who.person(),
                tx -> guess.change(tx, reads.find(tx, who.person(), id).kept()));
        return switch (sent) {
            case Sent.Sound<UUID> _ -> {
                FoundAsk ask = reads.find(who, id);
                if (!isOver(ask.whole())) {
                    yield SeeOther.at(ask.path("go"));
                }
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(ask.path());
            }
            case Sent.Look<UUID>(Heeds heeds) -> {
                ModelAndView again =
                        storage.read(tx -> show(tx, page, who, reads.find(tx, who.person(), id), form, heeds));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// Goes for the smaller version instead. The guess was about another ask, and is made anew.
    @PostMapping("/asks/{id}/smaller")
    RedirectView smaller(Who who, @PathVariable UUID id, Form form) {
        FoundAsk smaller = storage.write(who.person(), tx -> {
            FoundAsk ask = reads.find(tx, who.person(), id);
            if (Plan.of(ask).canBeSmaller() && !isOver(ask.whole())) {
                writes.ask(tx, ask.ask().in(Version.SMALLER), null);
                writes.forget(tx, id, form.now());
            }
            return ask;
        });
        return SeeOther.at(smaller.path("forecast"));
    }

    private static boolean isOver(WholeAsk ask) {
        return ask.answer() != null || ask.backedOut() != null || ask.harm() != null;
    }

    private static ModelAndView show(Tx tx, Page page, Who who, FoundAsk ask, Form form, Heeds heeds) {
        ForecastView view = ForecastView.of(
                page.words(), Plan.of(ask), Journeys.rules(tx, who.person()), isOver(ask.whole()), form, heeds);
        return page.titled("ask.forecast.title")
                .show("ask/forecast", Map.of("forecast", view, "action", ask.path("forecast")));
    }
}
