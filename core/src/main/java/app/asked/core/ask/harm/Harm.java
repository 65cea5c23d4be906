package app.asked.core.ask.harm;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Prose;
import org.jspecify.annotations.Nullable;

/// Something bad happened, by itself or beside an answer or a turning back. Never scored, never a lesson.
public record Harm(
        Moment when, @Nullable Safe safe, @Nullable Prose note) {
    public static Harm read(Fields in) {
        return new Harm(
                in.need("when", Times.MOMENT), in.opt("safe", Choices.one(Safe.class)), in.opt("note", Words.PROSE));
    }
}
