package app.asked.server.ask.later;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Story;
import app.asked.core.shape.Checked;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.Words;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The retelling: what happened, what I told myself, another way to tell it. There is one where there is an answer.
@Controller
class StoryPages {
    private static final String PREFIX = "story.";
    private static final String FIRST = "story.happened";

    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    StoryPages(Storage storage, AskReads reads, AskWrites writes) {
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
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), id, form))) {
            case FormResult.Valid<Answer> _ -> {
                Toasts.leave(Toast.of("toast.saved").changedAt("/asks/" + id + "/story"), response);
                yield SeeOther.at("/asks/" + id + "?saved=story");
            }
            case FormResult.Invalid<Answer>(FieldErrors errors) -> {
                ModelAndView again = show(page, reads.find(who, id), form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private FormResult<Answer> save(Tx tx, Words words, UUID id, Form form) {
        return switch (form.check(PREFIX, Map.of(), in -> Optional.ofNullable(Story.read(in)))) {
            case Checked.Valid<Optional<Story>>(Optional<Story> story) -> {
                KeptAsk kept = reads.sent(tx, id).kept();
                Kept<Answer> before = kept.answer();
                if (before == null) {
                    throw new NotFound();
                }
                Answer retold = before.value().retold(story.orElse(null));
                Long over = Kept.over(Optional.of(before), form.rev());
                WriteResult<Answer> written = writes.answer(tx, id, retold, over);
                yield FormResult.of(words, PREFIX, FIRST, written, _ -> filled(kept, form.now()));
            }
            case Checked.Invalid<Optional<Story>>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, PREFIX, problems));
        };
    }

    private static Form filled(KeptAsk kept, Instant now) {
        Answer answer = kept.whole().answer();
        Story story = answer == null || answer.story() == null ? new Story(null, null, null) : answer.story();
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
