package app.asked.server.ask.after;

import app.asked.core.ask.harm.Harm;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Words;
import app.asked.core.words.Prose;
import app.asked.server.account.CountryCookie;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.care.CareLibrary;
import app.asked.server.care.HelpView;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What happened, in the person's own words, where they want to keep it. A blank note takes it away.
@Controller
class HarmNotePages {
    private static final String PREFIX = "harm.";

    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;
    private final CareLibrary care;

    HarmNotePages(Storage storage, AskReads reads, AskFormWrites writes, CareLibrary care) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
        this.care = care;
    }

    @PostMapping("/asks/{id}/harm/note")
    Object save(
            Page page,
            Who who,
            @PathVariable UUID id,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Checked<Optional<Prose>> read =
                form.check(PREFIX, Map.of(), in -> Optional.ofNullable(in.opt("note", Words.PROSE)));
        FormResult<VersionedAsk> saved = FormResult.of(page.words(), PREFIX, read)
                .then(note -> storage.write(who.person(), tx -> save(tx, page, id, form, note.orElse(null))));
        return switch (saved) {
            case FormResult.Valid<VersionedAsk> _ -> {
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at("/asks/" + id + "/harm?saved=note");
            }
            case FormResult.Invalid<VersionedAsk>(FieldErrors errors) ->
                again(page, reads.find(who, id), form, errors, request);
        };
    }

    private ModelAndView again(Page page, FoundAsk ask, Form form, FieldErrors errors, HttpServletRequest request) {
        HelpView help = HelpView.of(care, page.words(), CountryCookie.of(request));
        HarmView view = HarmView.of(page, ask, help, form.now());
        if (view == null) {
            throw new NotFound();
        }
        ModelAndView again =
                view.asking(new Questions(page.words(), form, errors)).show(page);
        again.setStatus(errors.status());
        return again;
    }

    private FormResult<VersionedAsk> save(Tx tx, Page page, UUID id, Form form, @Nullable Prose note) {
        LoadedAsk loaded = writes.found(tx, id);
        Harm before = loaded.harm().value();
        if (before == null) {
            throw new NotFound();
        }
        return FormResult.of(
                page.words(),
                PREFIX,
                HarmView.NOTE,
                writes.change(loaded, new Harm(before.when(), before.safe(), note), form.rev()),
                current -> HarmView.filled(harm(current.value()), form.now()));
    }

    private static Versioned<Harm> harm(VersionedAsk kept) {
        Versioned<Harm> harm = kept.harm();
        if (harm == null) {
            throw new NotFound();
        }
        return harm;
    }
}
