package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.harm.Harm;
import app.asked.core.ask.harm.Safe;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Text;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskSummary;
import app.asked.server.ask.AskSummary.Fact;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.after.AnswerForm.Logged;
import app.asked.server.ask.form.Reading;
import app.asked.server.ask.form.Wording;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// That something bad happened, and everything that the form says beside it. One tap saves it, whatever that is. What
/// belongs to the ask, to its answer or to a turning back is saved there as far as it is sound; what is not, what has
/// no answer to belong to, and what would go over something newer, stands in the note, in words. A blank field takes
/// nothing away.
final class HarmForm {
    private static final String ANSWER = "answer.answer";

    private final AskFormWrites writes;
    private final Words words;
    private final Form form;
    private final LocalNow here;
    private final LoadedAsk loaded;
    /// As it was before anything was written.
    private final VersionedAsk kept;
    private final Set<String> notes = new LinkedHashSet<>();

    HarmForm(AskFormWrites writes, Words words, Form form, LocalNow here, LoadedAsk loaded) {
        this.writes = writes;
        this.words = words;
        this.form = form;
        this.here = here;
        this.loaded = loaded;
        this.kept = loaded.kept();
    }

    /// Answers the words that are too long for a note, and are not saved; empty where everything is.
    ///
    /// @param safe whether they said that they are safe
    String save(@Nullable Safe safe) {
        Moment when = here.moment();
        Ask ask = null;
        Logged log = read();
        if (log != null) {
            boolean answered = isOutcome(answers().value(ANSWER)) && log(log);
            if (!answered) {
                ask = sent(log.ask());
                tell(log.answer());
            }
            if (kept.answer() == null && form.has("asked.day")) {
                when = log.answer().asked();
            }
            backedOut(answered);
        }
        return harm(ask == null ? loaded.written() : ask, when, safe);
    }

    /// The form with what is kept where it is blank.
    private Form answers() {
        return form.over(AnswerForm.saved(kept, form.now()));
    }

    /// What it says of the ask and its answer; read as one that waits where no answer was tapped.
    private @Nullable Logged read() {
        Form answers = answers();
        Form read = isOutcome(answers.value(ANSWER)) ? answers : answers.with(ANSWER, Outcome.WAITING.key());
        return sound(
                read,
                sent -> AnswerForm.read(words, sent)
                        .then(said -> said.over(
                                words,
                                here,
                                kept.ask().value(),
                                loaded.feared() != null,
                                kept.whole().answer())));
    }

    private boolean log(Logged log) {
        return writes.log(loaded, log.ask(), log.answer(), form.rev(), form.now())
                instanceof WriteResult.Stored<VersionedAsk>;
    }

    /// The ask as the form says it, unless it says otherwise elsewhere since: then what the form says is noted.
    private Ask sent(Ask ask) {
        if (!loaded.ask().isNewer(form.rev(), ask)) {
            return ask;
        }
        Stream.of(ask.title(), ask.who(), ask.place())
                .filter(Objects::nonNull)
                .map(Line::text)
                .forEach(notes::add);
        return loaded.written();
    }

    private void backedOut(boolean answered) {
        if (form.typed().keySet().stream().noneMatch(name -> name.startsWith(BackedOutForm.PREFIX) && form.has(name))) {
            return;
        }
        BackedOut before = kept.whole().backedOut();
        BackedOut read = sound(
                form.over(BackedOutForm.filled(kept, form.now())),
                sent -> BackedOutForm.read(words, sent).then(said -> said.over(words, here, before)));
        if (read == null) {
            return;
        }
        boolean saved = !answered
                && kept.answer() == null
                && writes.backOut(loaded, read, form.rev(), form.now()) instanceof WriteResult.Stored<VersionedAsk>;
        if (!saved) {
            Wording wording = new Wording(words, kept.ask().value().channel());
            tell(
                    AskSummary.of(words, wording, read),
                    before == null ? List.of() : AskSummary.of(words, wording, before),
                    read.note());
        }
    }

    private void tell(Answer answer) {
        Answer before = kept.whole().answer();
        tell(
                isOutcome(form.value(ANSWER))
                        ? AskSummary.of(words, answer)
                        : AskSummary.besideTheirWord(words, answer),
                before == null ? List.of() : AskSummary.of(words, before),
                before != null && Objects.equals(before.lesson(), answer.lesson()) ? null : answer.lesson());
    }

    private void tell(List<Fact> said, List<Fact> known, @Nullable Prose written) {
        said.stream()
                .filter(fact -> !known.contains(fact))
                .map(fact -> words.say("ask.harm.note", "what", fact.what(), "said", fact.said()))
                .forEach(notes::add);
        if (written != null) {
            notes.add(written.text());
        }
    }

    /// As much of it as is sound. What is not is left out, and noted.
    private <T> @Nullable T sound(Form sent, Function<Form, FormResult<T>> read) {
        return switch (read.apply(sent)) {
            case FormResult.Valid<T>(T value) -> value;
            case FormResult.Invalid<T>(FieldErrors errors) -> {
                Set<String> troubled = errors.sentences().keySet().stream()
                        .flatMap(field -> Reading.fields(field, sent))
                        .filter(sent.typed()::containsKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                troubled.stream().filter(sent::has).map(sent::value).forEach(notes::add);
                yield troubled.isEmpty() ? null : sound(sent.without(troubled), read);
            }
        };
    }

    private String harm(Ask ask, Moment when, @Nullable Safe safe) {
        Harm before = kept.whole().harm();
        String earlier =
                before == null || before.note() == null ? "" : before.note().text();
        String added = notes.stream()
                .map(note -> Text.tidy(note, true))
                .filter(note -> !note.isBlank() && !earlier.contains(note))
                .collect(Collectors.joining("\n"));
        String all = Stream.of(earlier, added).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        boolean fits = !all.isEmpty() && Text.length(all) <= Prose.MOST;
        Prose note = fits ? new Prose(all) : before == null ? null : before.note();
        Harm harm = before == null
                ? new Harm(when, safe, note)
                : new Harm(before.when(), safe == null ? before.safe() : safe, note);
        writes.harm(loaded, ask, harm);
        return fits ? "" : added;
    }

    private static boolean isOutcome(String key) {
        return Stream.of(Outcome.values()).anyMatch(outcome -> outcome.key().equals(key));
    }
}
