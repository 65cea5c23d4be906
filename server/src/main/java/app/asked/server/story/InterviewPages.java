package app.asked.server.story;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Words;
import app.asked.core.story.Chapter;
import app.asked.core.story.Interview;
import app.asked.core.story.Question;
import app.asked.core.story.Story;
import app.asked.core.words.Prose;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.look.ProgressView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The interview: one question at a time, each saved when it is answered. It can be left at any question and goes on
/// at the first that was neither answered nor skipped.
@Controller
class InterviewPages {
    private static final String PREFIX = "said.";
    private static final String FIELD = "said.answer";

    private final Storage storage;

    InterviewPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/stories/{id}/interview")
    Object goOn(Who who, @PathVariable UUID id) {
        StoryRead read = storage.read(tx -> StoryRead.find(tx, who.person(), id));
        return next(read, -1).map(number -> SeeOther.at(path(id, number))).orElseGet(() -> SeeOther.at(path(id, 1)));
    }

    /// @param number of the question, from one
    @GetMapping("/stories/{id}/interview/{number}")
    ModelAndView ask(Page page, Who who, @PathVariable UUID id, @PathVariable int number, Form query) {
        StoryRead read = storage.read(tx -> StoryRead.find(tx, who.person(), id));
        return show(page, read, number, filled(read, question(read, number), query.now()), FieldErrors.NONE);
    }

    @PostMapping("/stories/{id}/interview/{number}")
    Object answer(Page page, Who who, @PathVariable UUID id, @PathVariable int number, Form form) {
        Checked<Optional<Prose>> typed =
                form.check(PREFIX, Map.of(), in -> Optional.ofNullable(in.opt("answer", Words.PROSE)));
        FormResult<StoryRead> saved = FormResult.of(page.words(), PREFIX, typed)
                .then(answer -> storage.write(who.person(), tx -> save(tx, page, id, number, form, answer)));
        return switch (saved) {
            case FormResult.Valid<StoryRead>(StoryRead read) ->
                SeeOther.at(
                        next(read, number - 1).map(next -> path(id, next)).orElse("/stories/" + id + "?saved=story"));
            case FormResult.Invalid<StoryRead>(FieldErrors errors) -> {
                StoryRead read = storage.read(tx -> StoryRead.find(tx, who.person(), id));
                ModelAndView again = show(page, read, number, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// What is left blank is skipped.
    private static FormResult<StoryRead> save(
            Tx tx, Page page, UUID id, int number, Form form, Optional<Prose> answer) {
        StoryRead read = StoryRead.find(tx, tx.person(), id);
        Question question = question(read, number);
        Story story = read.story().answering(new Chapter(question, answer.orElse(null)), Interview.about(read.asks()));
        return FormResult.of(
                        page.words(),
                        PREFIX,
                        FIELD,
                        VersionedWrites.save(tx, Stories.REPOSITORY, id, read.kept(), story, form.rev()),
                        current -> filled(new StoryRead(current, read.asks()), question, form.now()))
                .map(_ -> StoryRead.find(tx, tx.person(), id));
    }

    private static Question question(StoryRead read, int number) {
        List<Question> questions = Interview.about(read.asks());
        if (number < 1 || number > questions.size()) {
            throw new NotFound();
        }
        return questions.get(number - 1);
    }

    /// The next question after that place that nothing was said to, if there is any.
    private static Optional<Integer> next(StoryRead read, int after) {
        List<Question> questions = Interview.about(read.asks());
        for (int at = after + 1; at < questions.size(); at++) {
            if (read.story().chapter(questions.get(at)).isEmpty()) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private static String path(UUID id, int number) {
        return "/stories/" + id + "/interview/" + number;
    }

    private static Form filled(StoryRead read, Question question, Instant now) {
        return new Filled()
                .with(Form.REV, read.kept().rev())
                .with(FIELD, read.story().chapter(question).map(Chapter::answer).orElse(null))
                .form(now);
    }

    private static ModelAndView show(Page page, StoryRead read, int number, Form form, FieldErrors errors) {
        Question question = question(read, number);
        int all = Interview.about(read.asks()).size();
        String progress = page.say("story.interview.progress", "number", number, "all", all);
        UUID id = read.story().id();
        return page.titled("story.interview.title")
                .show(
                        "story/interview",
                        Map.of(
                                "action",
                                path(id, number),
                                "back",
                                number == 1 ? "/stories/" + id : path(id, number - 1),
                                "story",
                                "/stories/" + id,
                                "question",
                                page.say("story.question." + question.key()),
                                "last",
                                number == all,
                                "progress",
                                new ProgressView(number - 1, all, progress),
                                "questions",
                                new Questions(page.words(), form, errors)));
    }
}
