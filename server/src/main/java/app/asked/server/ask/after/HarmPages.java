package app.asked.server.ask.after;

import app.asked.core.ask.harm.Safe;
import app.asked.server.account.CountryCookie;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.Asks;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.HeavyLine;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.care.CareLibrary;
import app.asked.server.care.HelpView;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Something bad happened. One tap saves it, with all that was typed, help is near, and there is nothing more to fill
/// in. It is no answer, no lesson, and is never scored.
@Controller
class HarmPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;
    private final CareLibrary care;

    HarmPages(Storage storage, AskReads reads, AskFormWrites writes, CareLibrary care) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
        this.care = care;
    }

    @GetMapping("/asks/{id}/harm")
    Object harm(
            Page page,
            Who who,
            @PathVariable UUID id,
            Form query,
            HttpServletRequest request,
            HttpServletResponse response) {
        FoundAsk ask = reads.find(who, id);
        HarmView view = view(page, ask, query, request);
        if (view == null) {
            return SeeOther.at(ask.path());
        }
        boolean heavy = query.has("saved") && HeavyLine.isDue(HeavyLine.wordsOf(ask.whole()), request, response);
        return view.sounding(heavy).show(page);
    }

    private @Nullable HarmView view(Page page, FoundAsk ask, Form form, HttpServletRequest request) {
        HelpView help = HelpView.of(care, page.words(), CountryCookie.of(request));
        return HarmView.of(page, ask, help, form.now());
    }

    @PostMapping("/asks/{id}/harm")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletRequest request) {
        return save(page, who, id, form, request, tx -> writes.found(tx, id));
    }

    /// Of an ask that life brought, perhaps not written down yet.
    @PostMapping("/asks/lived/{id}/harm")
    Object lived(Page page, Who who, @PathVariable UUID id, Form form, HttpServletRequest request) {
        return save(
                page,
                who,
                id,
                form,
                request,
                tx -> writes.load(tx, id).orBegin(() -> Asks.begun(tx, id, LocalNow.of(tx, tx.person(), form))));
    }

    private Object save(
            Page page, Who who, UUID id, Form form, HttpServletRequest request, Function<Tx, LoadedAsk> load) {
        Safe safe = safe(form);
        String left = storage.write(who.person(), tx -> {
            LocalNow here = LocalNow.of(tx, tx.person(), form);
            return new HarmForm(writes, page.words(), form, here, load.apply(tx)).save(safe);
        });
        if (!left.isEmpty()) {
            HarmView view = view(page, reads.find(who, id), form, request);
            return view == null
                    ? SeeOther.at("/asks/" + id)
                    : view.leaving(left).show(page);
        }
        String harm = "/asks/" + id + "/harm";
        return SeeOther.at(
                switch (safe) {
                    case null -> harm;
                    case YES -> harm;
                    case NO -> "/help#now";
                    case TELL_SOMEONE -> "/help#someone";
                });
    }

    /// Takes it back. What was saved beside it stays, and so does what was added since: the form that it was tapped in
    /// is open again, with all of it.
    @PostMapping("/asks/{id}/harm/undo/{rev}")
    RedirectView undo(Who who, @PathVariable UUID id, @PathVariable long rev, Form form, HttpServletResponse response) {
        WriteResult<VersionedAsk> undone =
                storage.write(who.person(), tx -> writes.undoHarm(writes.found(tx, id), rev, form.now()));
        return Undo.redirect(
                undone,
                id,
                whole -> whole.backedOut() == null ? "/log" : "/backed-out",
                Toast.of("toast.harm-undone"),
                response);
    }

    private static @Nullable Safe safe(Form form) {
        return Stream.of(Safe.values())
                .filter(each -> each.key().equals(form.value("safe")))
                .findFirst()
                .orElse(null);
    }
}
