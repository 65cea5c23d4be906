package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Sting;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.MomentFields;
import app.asked.server.ask.form.Reading;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the log says of an ask: the answer in fields `answer.…`, who and where in `ask.…`, when in `asked.…` and
/// `came.…`, and what was asked for in `lived.…`, where life brought it.
///
/// @param lived null where the form does not ask for it
/// @param answer as it would be, asked and come now; what the log does not ask for is absent
/// @param feelingsOwn as they were typed
/// @param bodyOwn as they were typed
record AnswerForm(
        @Nullable Lived lived,
        @Nullable Line who,
        @Nullable Line place,
        Answer answer,
        MomentFields asked,
        MomentFields came,
        String feelingsOwn,
        String bodyOwn) {
    /// What life brought: what was asked for, of whom and how.
    private record Lived(
            @Nullable Line title,
            @Nullable Domain domain,
            @Nullable Channel channel) {
        static Lived read(Fields in) {
            return new Lived(
                    in.opt("title", app.asked.core.shape.Words.LINE),
                    in.opt("domain", Choices.one(Domain.class)),
                    in.opt("channel", Choices.one(Channel.class)));
        }
    }

    private record Other(@Nullable Line who, @Nullable Line place) {
        static Other read(Fields in) {
            return new Other(
                    in.opt("who", app.asked.core.shape.Words.LINE), in.opt("place", app.asked.core.shape.Words.LINE));
        }
    }

    /// What it says, whatever is kept.
    static FormResult<AnswerForm> read(Words words, Form form) {
        Reading reading = new Reading(words, form);
        MomentFields asked = reading.moment("asked");
        MomentFields came = reading.moment("came");
        Map<String, Raw> given = Map.of(
                "asked",
                form.nowField(),
                "came",
                new Raw.Nothing(),
                "feelings",
                reading.chosen("answer.feelings", "feelingsOwn"),
                "body",
                reading.chosen("answer.body", "bodyOwn"),
                "fearedChance",
                new Raw.Nothing(),
                "story",
                new Raw.Nothing());
        Answer answer = reading.part("answer.", given, Answer::read);
        Lived lived = isLived(form) ? reading.part("lived.", Map.of(), Lived::read) : null;
        Other other = reading.part("ask.", Map.of(), Other::read);
        reading.reword("answer.answer", "ask.log.tap");
        return answer == null || other == null || !reading.errors().isEmpty()
                ? new FormResult.Invalid<>(reading.errors())
                : new FormResult.Valid<>(new AnswerForm(
                        lived,
                        other.who(),
                        other.place(),
                        answer,
                        asked,
                        came,
                        form.value("feelingsOwn"),
                        form.value("bodyOwn")));
    }

    /// Only the form of an ask that life brought has a title in it, be it blank.
    private static boolean isLived(Form form) {
        return form.typed().containsKey("lived.title");
    }

    /// The ask and its answer as they would be, once this is written over what is kept. What the log does not ask for
    /// stays.
    record Logged(Ask ask, Answer answer) {}

    /// @param ask as it is kept
    /// @param feared whether anything was: whether it happened is asked then
    /// @param kept the answer as it is kept
    FormResult<Logged> over(Words words, LocalNow here, Ask ask, boolean feared, @Nullable Answer kept) {
        return switch (over(here, feared, kept)) {
            case Checked.Valid<Answer>(Answer said) -> new FormResult.Valid<>(new Logged(over(ask), said));
            case Checked.Invalid<Answer>(var problems) -> new FormResult.Invalid<>(FieldErrors.of(words, "", problems));
        };
    }

    private Ask over(Ask ask) {
        Ask said = lived == null ? ask : ask.titled(lived.title()).by(lived.domain(), lived.channel());
        return said.of(who, place);
    }

    private Checked<Answer> over(LocalNow here, boolean feared, @Nullable Answer kept) {
        Answer said = feared ? answer : answer.ofNothingFeared();
        List<Problem> problems = new ArrayList<>();
        Moment askedThen = sound(asked.over(here, kept == null ? null : kept.asked()), problems);
        Moment cameThen = kept != null && comesLater(kept)
                ? atOnceIfUntimed(sound(came.over(here, kept.came()), problems), askedThen)
                : null;
        if (askedThen == null || !problems.isEmpty()) {
            return new Checked.Invalid<>(problems);
        }
        Answer all = kept == null ? said.at(askedThen, null) : over(said, kept).at(askedThen, cameThen);
        return all.untimely()
                .<Checked<Answer>>map(problem -> new Checked.Invalid<>(List.of(problem.within("answer"))))
                .orElseGet(() -> new Checked.Valid<>(all));
    }

    /// An answer of the day of asking, of which no time is told, came when it was asked.
    private static @Nullable Moment atOnceIfUntimed(@Nullable Moment came, @Nullable Moment asked) {
        boolean untimed =
                came != null && asked != null && !came.hasTime() && came.day().equals(asked.day());
        return untimed ? asked : came;
    }

    private Answer over(Answer said, Answer kept) {
        return said.feeling(
                        Reading.over(said.feelings(), feelingsOwn, kept.feelings()),
                        Reading.over(said.body(), bodyOwn, kept.body()))
                .believing(kept.fearedChance())
                .retold(kept.story());
    }

    private static <T> @Nullable T sound(Checked<T> checked, List<Problem> problems) {
        return switch (checked) {
            case Checked.Valid<T>(T value) -> value;
            case Checked.Invalid<T>(var more) -> {
                problems.addAll(more);
                yield null;
            }
        };
    }

    /// An answer that was waited for comes now, where nothing else is said.
    private boolean comesLater(Answer kept) {
        return answer.answer() != Outcome.WAITING && (kept.came() != null || kept.answer() == Outcome.WAITING);
    }

    /// The form as it stands before it is sent.
    ///
    /// @param tapped the answer that was tapped on the way here, which counts while none came; blank where none was
    static Form filled(VersionedAsk kept, String tapped, Instant now) {
        Ask ask = kept.ask().value();
        Answer answer = kept.whole().answer();
        Filled filled = new Filled()
                .with(Form.REV, kept.rev())
                .with("lived.title", ask.title())
                .with("lived.domain", ask.domain())
                .with("lived.channel", ask.channel())
                .with("ask.who", ask.who())
                .with("ask.place", ask.place());
        if (answer != null) {
            fill(filled, answer);
        }
        boolean came = answer != null && answer.answer() != Outcome.WAITING;
        return tapped.isEmpty() || came
                ? filled.form(now)
                : filled.with("answer.answer", tapped).form(now);
    }

    /// The form as it is saved, beside one that says otherwise.
    static Form saved(VersionedAsk kept, Instant now) {
        Answer answer = kept.whole().answer();
        return filled(kept, answer == null ? "" : answer.answer().key(), now);
    }

    private static void fill(Filled filled, Answer kept) {
        Sting sting = kept.sting() == null ? new Sting(null, null) : kept.sting();
        filled.with("answer.answer", kept.answer() == Outcome.WAITING ? null : kept.answer())
                .all("answer.manner", kept.manner())
                .with("answer.fear", kept.fear())
                .with("answer.sting.worst", sting.worst())
                .with("answer.sting.now", sting.now())
                .chosen("answer.feelings", "feelingsOwn", kept.feelings())
                .chosen("answer.body", "bodyOwn", kept.body())
                .with("answer.cameTrue", kept.cameTrue())
                .all("answer.cameOfIt", kept.cameOfIt())
                .all("answer.leanedOn", kept.leanedOn())
                .with("answer.forLess", kept.forLess() ? "true" : null)
                .with("answer.offer", kept.offer())
                .with("answer.lesson", kept.lesson())
                .moment("asked", kept.asked())
                .moment("came", kept.came());
    }
}
