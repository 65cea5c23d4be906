package app.asked.core.ask;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Words;
import app.asked.core.words.Prose;
import org.jspecify.annotations.Nullable;

/// The retelling: what happened, what I told myself, another way to tell it.
public record Retelling(
        @Nullable Prose happened,
        @Nullable Prose told,
        @Nullable Prose another) {
    public static @Nullable Retelling read(Fields in) {
        Prose happened = in.opt("happened", Words.PROSE);
        Prose told = in.opt("told", Words.PROSE);
        Prose another = in.opt("another", Words.PROSE);
        return happened == null && told == null && another == null ? null : new Retelling(happened, told, another);
    }
}
