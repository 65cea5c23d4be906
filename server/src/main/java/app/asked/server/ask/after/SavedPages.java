package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.after.Afterwards;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Chance;
import app.asked.server.account.recovery.RecoverySheets;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.Asks;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.HeavyLine;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The screen after an ask. Where it was a lot, there are three equal choices and nothing else.
@Controller
class SavedPages {
    private static final String PREFIX = "belief.";
    static final String FIELD = "belief.again";

    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;

    SavedPages(Storage storage, AskReads reads, AskFormWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/saved")
    Object saved(
            Page page,
            Who who,
            @PathVariable UUID id,
            Form query,
            HttpServletRequest request,
            HttpServletResponse response) {
        FoundAsk ask = reads.find(who, id);
        Afterwards after = Afterwards.of(ask.whole()).orElse(null);
        if (after == null) {
            return SeeOther.at(ask.path("go"));
        }
        if (after.kind() == Afterwards.Kind.HARMED) {
            return SeeOther.at(ask.path("harm"));
        }
        boolean heavy = HeavyLine.isDue(HeavyLine.wordsOf(ask.whole()), request, response);
        return show(
                        page,
                        ask,
                        after,
                        new Questions(page.words(), filled(ask.kept(), query.now()), FieldErrors.NONE),
                        heavy)
                .addObject("offersSheet", !heavy && ask.answer() != null && offersSheet(who, id));
    }

    /// After the first answer, where the person has no recovery sheet: from here on there are words to lose.
    private boolean offersSheet(Who who, UUID ask) {
        return storage.read(tx -> Asks.isOnlyAnswer(tx, who.person(), ask) && !RecoverySheets.isMade(tx, who.person()));
    }

    private static ModelAndView show(Page page, FoundAsk ask, Afterwards after, Questions questions, boolean heavy) {
        SavedView view = SavedView.of(questions, ask, after, heavy);
        String title = ask.whole().made() ? "ask.saved.title" : "ask.saved.turned-back";
        return after.kind() == Afterwards.Kind.HIGH_DISTRESS
                ? page.toasting(null).titled(title).show("ask/distress", Map.of("saved", view))
                : page.titled(title).show("ask/saved", Map.of("saved", view, "offersSheet", false));
    }

    /// Rates the belief again.
    @PostMapping("/asks/{id}/belief")
    Object belief(Page page, Who who, @PathVariable UUID id, Form form) {
        FormResult<VersionedAsk> saved = FormResult.of(page.words(), PREFIX, form.check(PREFIX, Map.of(), Belief::read))
                .then(belief -> storage.write(who.person(), tx -> believe(tx, page.words(), id, form, belief)));
        return switch (saved) {
            case FormResult.Valid<VersionedAsk> _ -> SeeOther.at("/asks/" + id + "/saved");
            case FormResult.Invalid<VersionedAsk>(FieldErrors errors) -> {
                FoundAsk ask = reads.find(who, id);
                Afterwards after = Afterwards.of(ask.whole()).orElseThrow(NotFound::new);
                ModelAndView again = show(page, ask, after, new Questions(page.words(), form, errors), false);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private FormResult<VersionedAsk> believe(Tx tx, Words words, UUID id, Form form, Belief belief) {
        LoadedAsk loaded = writes.found(tx, id);
        Answer before = loaded.answer().value();
        if (before == null) {
            throw new NotFound();
        }
        return FormResult.of(
                words,
                PREFIX,
                FIELD,
                writes.change(loaded, before.believing(belief.again()), form.rev()),
                current -> filled(current.value(), form.now()));
    }

    /// Keeps a no for the collection: it is a story to tell.
    @PostMapping("/asks/{id}/keep")
    RedirectView keep(Who who, @PathVariable UUID id, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            LoadedAsk loaded = writes.found(tx, id);
            Answer answer = loaded.answer().value();
            if (answer == null) {
                throw new NotFound();
            }
            return writes.change(loaded, answer.worthTelling(), loaded.answer().rev());
        });
        Toasts.leave(Toast.of("toast.collected"), response);
        return SeeOther.at("/noes");
    }

    private static Form filled(VersionedAsk kept, Instant now) {
        Answer answer = kept.whole().answer();
        return new Filled()
                .with(Form.REV, kept.rev())
                .with(FIELD, answer == null ? null : answer.fearedChance())
                .form(now);
    }

    /// @param again null takes it away
    private record Belief(@Nullable Chance again) {
        static Belief read(Fields in) {
            return new Belief(in.opt("again", Numbers.CHANCE));
        }
    }
}
