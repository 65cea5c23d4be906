package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Sting;
import app.asked.core.ask.Story;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Raw;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.ask.KeptAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.MomentFields;
import app.asked.server.ask.form.Reading;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the log says of an ask: the answer in fields `answer.…`, who and where in `ask.…`, when in `asked.…` and
/// `came.…`, and what was asked for in `lived.title`, where life brought it.
record AnswerForm(Ask ask, Answer answer) {
    private static final Kind<Line> LINE = Words.LINE;

    /// @param ask as it is kept
    /// @param feared whether anything was: whether it happened is asked then
    /// @param kept the answer as it is kept; what the log does not ask for stays
    static FormResult<AnswerForm> read(Reading reading, LocalNow here, Ask ask, boolean feared, @Nullable Answer kept) {
        Moment asked = new MomentFields("asked").read(reading, here, kept == null ? null : kept.asked());
        Map<String, Raw> given = new HashMap<>();
        given.put("asked", Form.moment(asked == null ? here.moment() : asked));
        given.put("came", came(reading, here, kept));
        given.put("feelings", reading.chosen("answer.feelings", "feelingsOwn", kept == null ? null : kept.feelings()));
        given.put("body", reading.chosen("answer.body", "bodyOwn", kept == null ? null : kept.body()));
        given.put(
                "fearedChance",
                kept == null || kept.fearedChance() == null
                        ? new Raw.Nothing()
                        : new Raw.Whole(kept.fearedChance().value()));
        given.put("story", kept == null || kept.story() == null ? new Raw.Nothing() : story(kept.story()));
        if (!feared) {
            given.put("cameTrue", new Raw.Nothing());
        }
        Answer answer = reading.part("answer.", given, Answer::read);
        Ask titled = reading.part("lived.", Map.of(), in -> isLived(reading.form()) ? lived(ask, in) : ask);
        Ask of = titled == null
                ? null
                : reading.part("ask.", Map.of(), in -> titled.of(in.opt("who", LINE), in.opt("place", LINE)));
        reading.reword("answer.answer", "ask.log.tap");
        return answer == null || of == null || !reading.errors().isEmpty()
                ? new FormResult.Invalid<>(reading.errors())
                : new FormResult.Valid<>(new AnswerForm(of, answer));
    }

    /// Only the form of an ask that life brought has a title in it, be it blank.
    private static boolean isLived(Form form) {
        return form.typed().containsKey("lived.title");
    }

    private static Ask lived(Ask ask, Fields in) {
        return ask.titled(in.opt("title", LINE))
                .by(in.opt("domain", Choices.one(Domain.class)), in.opt("channel", Choices.one(Channel.class)));
    }

    /// An answer that was waited for comes now, where nothing else is said.
    private static Raw came(Reading reading, LocalNow here, @Nullable Answer kept) {
        boolean waits = reading.form().value("answer.answer").equals(Outcome.WAITING.key());
        if (kept == null || waits || (kept.came() == null && kept.answer() != Outcome.WAITING)) {
            return new Raw.Nothing();
        }
        Moment came = new MomentFields("came").read(reading, here, kept.came());
        return came == null ? new Raw.Nothing() : Form.moment(came);
    }

    private static Raw story(Story story) {
        return new Raw.Part(Map.of(
                "happened", text(story.happened()), "told", text(story.told()), "another", text(story.another())));
    }

    private static Raw text(@Nullable Prose prose) {
        return prose == null ? new Raw.Nothing() : new Raw.Text(prose.text());
    }

    /// The form as it stands before it is sent.
    ///
    /// @param tapped the answer that was tapped on the way here, which counts while none came; blank where none was
    static Form filled(KeptAsk kept, String tapped, Instant now) {
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
    static Form saved(KeptAsk kept, Instant now) {
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
