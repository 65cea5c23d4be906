package app.asked.core.story;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Words;
import app.asked.core.words.Prose;
import org.jspecify.annotations.Nullable;

/// What a person says to one question of the interview.
///
/// @param answer null where they skipped it
public record Chapter(Question question, @Nullable Prose answer) {
    static Chapter read(Fields in) {
        return new Chapter(in.need("question", Choices.one(Question.class)), in.opt("answer", Words.PROSE));
    }
}
