package app.asked.server.story.publish;

import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.StoryRead;
import app.asked.server.story.publish.Publications.Beside;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Gives a story to a few or to everybody, after saying who will see what and that copies can't be called back; and
/// takes it back.
@Controller
class GivePages {
    private final Storage storage;
    private final Publications publications;

    GivePages(Storage storage, Publications publications) {
        this.storage = storage;
        this.publications = publications;
    }

    @GetMapping("/stories/{id}/give/{audience}")
    ModelAndView ask(Page page, Who who, @PathVariable UUID id, @PathVariable String audience, Form query) {
        return show(page, who, id, audience(audience), query, FieldErrors.NONE);
    }

    @PostMapping("/stories/{id}/give/{audience}")
    Object give(
            Page page,
            Who who,
            @PathVariable UUID id,
            @PathVariable String audience,
            Form form,
            HttpServletResponse response) {
        Audience wanted = audience(audience);
        return switch (storage.write(who.person(), tx -> give(tx, page, id, wanted, form))) {
            case FormResult.Valid<Publication>(Publication given) -> {
                String key = given.isWaiting(form.now()) ? "toast.story.waits" : "toast.story.given";
                Toasts.leave(Toast.of(key).undoneAt("/stories/" + id + "/take-back"), response);
                yield SeeOther.at("/stories/" + id);
            }
            case FormResult.Invalid<Publication>(FieldErrors errors) -> {
                ModelAndView again = show(page, who, id, wanted, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// The first story for everybody brings the site that it stands on.
    private FormResult<Publication> give(Tx tx, Page page, UUID id, Audience audience, Form form) {
        StoryRead read = StoryRead.find(tx, tx.person(), id);
        boolean needsSite = audience == Audience.EVERYBODY
                && SiteRepository.of(tx, tx.person()).isEmpty();
        FormResult<Optional<Site>> site = needsSite
                ? SiteForm.save(tx, page.words(), form).map(Optional::of)
                : new FormResult.Valid<>(Optional.empty());
        Beside beside = new Beside(form.has("door"), form.has("day"));
        return site.map(_ -> publications.give(tx, read, audience, beside, form.now(), page.words()));
    }

    @PostMapping("/stories/{id}/take-back")
    RedirectView takeBack(Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            Publications.takeBack(
                    tx, StoryRead.find(tx, tx.person(), id).story().id(), form.now());
            return id;
        });
        Toasts.leave(Toast.of("toast.story.taken-back"), response);
        return SeeOther.at("/stories/" + id);
    }

    private static Audience audience(String key) {
        return Stream.of(Audience.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView show(Page page, Who who, UUID id, Audience audience, Form form, FieldErrors errors) {
        return storage.read(tx -> {
            StoryRead read = StoryRead.find(tx, who.person(), id);
            Beside everything = new Beside(true, true);
            Publication draft =
                    publications.drafted(tx, who.person(), read, audience, everything, form.now(), page.words());
            Site site = SiteRepository.of(tx, who.person()).orElse(null);
            GiveView view = new GiveView(
                    "/stories/" + id,
                    audience,
                    draft,
                    site == null ? null : site.name(),
                    draft.isWaiting(form.now()),
                    Publications.find(tx, who.person(), id)
                            .filter(each -> !each.isTakenBack())
                            .isPresent(),
                    form,
                    errors);
            return page.titled("story.give." + audience.key() + ".title").show("story/give", Map.of("give", view));
        });
    }
}
