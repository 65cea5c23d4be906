package app.asked.server.ask.later;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Story;
import app.asked.core.shape.Checked;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The retelling: what happened, what I told myself, another way to tell it. There is one where there is an answer.
@Controller
class StoryPages {
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
        Answer answer = ask.answer();
        return answer == null ? SeeOther.at(ask.path()) : show(page, ask, filled(answer, query), Heeds.NONE);
    }

    @PostMapping("/asks/{id}/story")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        return switch (form.check("story.", Map.of(), in -> Optional.ofNullable(Story.read(in)))) {
            case Checked.Valid<Optional<Story>>(Optional<Story> story) -> {
                storage.write(who.person(), tx -> {
                    Answer answer = reads.find(tx, who.person(), id).answer();
                    if (answer == null) {
                        throw new NotFound();
                    }
                    return writes.answer(tx, id, answer.retold(story.orElse(null)), null);
                });
                Toasts.leave(Toast.of("toast.saved").changedAt("/asks/" + id + "/story"), response);
                yield SeeOther.at("/asks/" + id + "?saved=story");
            }
            case Checked.Invalid<Optional<Story>>(var problems) -> {
                ModelAndView again = show(page, reads.find(who, id), form, Heeds.of(page.words(), "story.", problems));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private static Form filled(Answer answer, Form query) {
        Story story = answer.story() == null ? new Story(null, null, null) : answer.story();
        return new Filled()
                .with("story.happened", story.happened())
                .with("story.told", story.told())
                .with("story.another", story.another())
                .form(query.now());
    }

    private static ModelAndView show(Page page, FoundAsk ask, Form form, Heeds heeds) {
        Questions questions = new Questions(page.words(), form, heeds);
        return page.titled("ask.story.title").show("ask/story", Map.of("ask", ask, "questions", questions));
    }
}
