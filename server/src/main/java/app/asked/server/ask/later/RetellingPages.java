package app.asked.server.ask.later;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Retelling;
import app.asked.core.shape.Checked;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.FoundAsk;
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
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The retelling: what happened, what I told myself, another way to tell it. There is one where there is an answer.
@Controller
class RetellingPages {
    private static final String PREFIX = "story.";
    private static final String FIRST = "story.happened";

    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;

    RetellingPages(Storage storage, AskReads reads, AskFormWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/story")
    Object story(Page page, Who who, @PathVariable UUID id, Form query) {
        FoundAsk ask = reads.find(who, id);
        return ask.answer() == null
                ? SeeOther.at(ask.path())
                : show(page, ask, filled(ask.kept(), query.now()), FieldErrors.NONE);
    }

    @PostMapping("/asks/{id}/story")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        Checked<Optional<Retelling>> read = form.check(PREFIX, Map.of(), in -> Optional.ofNullable(Retelling.read(in)));
        FormResult<VersionedAsk> saved = FormResult.of(page.words(), PREFIX, read)
                .then(story -> storage.write(who.person(), tx -> save(tx, page.words(), id, form, story.orElse(null))));
        return switch (saved) {
            case FormResult.Valid<VersionedAsk> _ -> {
                Toasts.leave(Toast.of("toast.saved").changedAt("/asks/" + id + "/story"), response);
                yield SeeOther.at("/asks/" + id + "?saved=story");
            }
            case FormResult.Invalid<VersionedAsk>(FieldErrors errors) -> {
                ModelAndView again = show(page, reads.find(who, id), form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private FormResult<VersionedAsk> save(Tx tx, Words words, UUID id, Form form, @Nullable Retelling story) {
        LoadedAsk loaded = writes.found(tx, id);
        Answer before = loaded.answer().value();
        if (before == null) {
            throw new NotFound();
        }
        return FormResult.of(
                words,
                PREFIX,
                FIRST,
                writes.change(loaded, before.retold(story), form.rev()),
                current -> filled(current.value(), form.now()));
    }

    private static Form filled(VersionedAsk kept, Instant now) {
        Answer answer = kept.whole().answer();
        Retelling story = answer == null || answer.story() == null ? new Retelling(null, null, null) : answer.story();
        return new Filled()
                .with(Form.REV, kept.rev())
                .with("story.happened", story.happened())
                .with("story.told", story.told())
                .with("story.another", story.another())
                .form(now);
    }

    private static ModelAndView show(Page page, FoundAsk ask, Form form, FieldErrors errors) {
        Questions questions = new Questions(page.words(), form, errors);
        return page.titled("ask.story.title").show("ask/story", Map.of("ask", ask, "questions", questions));
    }
}
