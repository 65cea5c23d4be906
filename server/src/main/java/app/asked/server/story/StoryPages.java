package app.asked.server.story;

import app.asked.core.story.Story;
import app.asked.server.ask.HeavyLine;
import app.asked.server.ask.form.Questions;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.story.publish.SharedView;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// A person's stories: all of them, each to read, to write and to delete. The form's address holds the id of what it
/// writes, so that sending it twice writes once.
@Controller
class StoryPages {
    private static final String HOME = "/stories";

    private final Storage storage;

    StoryPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping(HOME)
    ModelAndView all(Page page, Who who, Form query) {
        List<Versioned<Story>> all = storage.read(tx -> Stories.LIST.brief(tx, who.person(), Set.of("title")));
        return page.titled("story.all.title")
                .show(
                        "story/all",
                        Map.of(
                                "stories",
                                Shown.of(all, query, HOME, "stories")
                                        .as(kept -> StoryView.item(kept.value(), page.words()))));
    }

    /// Begins one: of an ask, of a week, or of nothing.
    @GetMapping("/stories/new")
    ModelAndView begin(Page page, Who who, Form query) {
        Beginning beginning = storage.read(tx -> Beginnings.of(tx, who.person(), query, page.words()));
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return write(page, id, StoryForm.of(beginning, query.now()), FieldErrors.NONE, true);
    }

    @GetMapping("/stories/{id}")
    ModelAndView read(
            Page page,
            Who who,
            @PathVariable UUID id,
            Form query,
            HttpServletRequest request,
            HttpServletResponse response) {
        return storage.read(tx -> {
            StoryRead read = StoryRead.find(tx, who.person(), id);
            StoryView view = StoryView.of(read, page.words());
            Optional<SharedView> shared = SharedView.of(tx, who.person(), read, query.now(), page.words());
            boolean heavy = query.has("saved") && HeavyLine.isDue(view.words(), request, response);
            ModelAndView shown = page.named(view.title()).show("story/one", Map.of("story", view, "heavy", heavy));
            return shown.addObject("shared", shared.orElse(null));
        });
    }

    @GetMapping("/stories/{id}/edit")
    ModelAndView edit(Page page, Who who, @PathVariable UUID id, Form query) {
        Versioned<Story> kept =
                storage.read(tx -> StoryRead.find(tx, who.person(), id)).kept();
        return write(page, id, StoryForm.of(kept, query.now()), FieldErrors.NONE, false);
    }

    @PostMapping("/stories/{id}")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        FormResult<Story> saved = FormResult.of(page.words(), StoryForm.PREFIX, StoryForm.read(form))
                .then(typed -> storage.write(who.person(), tx -> save(tx, page.words(), id, form, typed)));
        return switch (saved) {
            case FormResult.Valid<Story> _ -> {
                Toasts.leave(Toast.of("toast.story.saved"), response);
                yield SeeOther.at("/stories/" + id + "?saved=story");
            }
            case FormResult.Invalid<Story>(FieldErrors errors) -> {
                ModelAndView again = write(page, id, form, errors, form.rev() == 0);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Of one that is kept the title and the text alone.
    private static FormResult<Story> save(Tx tx, Words words, UUID id, Form form, StoryForm typed) {
        Optional<Versioned<Story>> kept = Stories.REPOSITORY.find(tx, tx.person(), id);
        Story written = kept.map(before -> before.value().telling(typed.title(), typed.text()))
                .orElseGet(
                        () -> typed.begun(id, LocalNow.of(tx, tx.person(), form).moment()));
        return FormResult.of(
                words,
                StoryForm.PREFIX,
                "tale.title",
                VersionedWrites.save(tx, Stories.REPOSITORY, id, kept.orElse(null), written, form.rev()),
                current -> StoryForm.of(current, form.now()));
    }

    private static ModelAndView write(Page page, UUID id, Form form, FieldErrors errors, boolean isNew) {
        return page.titled(isNew ? "story.new.title" : "story.edit.title")
                .show(
                        "story/write",
                        Map.of(
                                "id",
                                id.toString(),
                                "asks",
                                form.values("tale.asks"),
                                "isNew",
                                isNew,
                                "questions",
                                new Questions(page.words(), form, errors)));
    }

    @PostMapping("/stories/{id}/delete")
    RedirectView delete(Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        NotFound.ifSo(storage.write(
                who.person(), tx -> VersionedWrites.delete(tx, Stories.REPOSITORY, id, null, form.now())));
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/stories/" + id + "/undo"), response);
        return SeeOther.at(HOME);
    }

    @PostMapping("/stories/{id}/undo")
    RedirectView undo(Who who, @PathVariable UUID id) {
        WriteResult<Story> _ = storage.write(who.person(), tx -> {
            Versioned<Story> kept =
                    Stories.REPOSITORY.find(tx, who.person(), id).orElseThrow(NotFound::new);
            return VersionedWrites.put(tx, Stories.REPOSITORY, id, kept.value(), kept.rev());
        });
        return SeeOther.at("/stories/" + id);
    }
}
