package app.asked.server.web.form;

import app.asked.core.shape.Checked;
import app.asked.core.words.Keyed;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.message.Words;
import java.util.Map;
import java.util.function.Function;

/// A form that was sent: sound, and saved, or in need of another look, and then nothing of it was saved.
public sealed interface FormResult<T> {
    record Valid<T>(T value) implements FormResult<T> {}

    record Invalid<T>(FieldErrors errors) implements FormResult<T> {}

    /// How a form reads.
    ///
    /// @param prefix of the form's fields
    static <T> FormResult<T> of(Words words, String prefix, Checked<T> read) {
        return switch (read) {
            case Checked.Valid<T>(T value) -> new Valid<>(value);
            case Checked.Invalid<T>(var problems) -> new Invalid<>(FieldErrors.of(words, prefix, problems));
        };
    }

    /// How a write ended, for the page that the form stands on.
    ///
    /// @param prefix of the form's fields
    /// @param first the field beside which is said what stands in the way of the whole
    /// @param filled the form as it would be filled from what is kept
    static <T> FormResult<T> of(
            Words words, String prefix, String first, WriteResult<T> written, Function<Versioned<T>, Form> filled) {
        return switch (written) {
            case WriteResult.Stored<T>(T value, long _, var _) -> new Valid<>(value);
            case WriteResult.Stale<T>(Versioned<T> current) ->
                new Invalid<>(FieldErrors.changedElsewhere(filled.apply(current)));
            case WriteResult.Invalid<T>(var problems) -> new Invalid<>(FieldErrors.of(words, prefix, problems));
            case WriteResult.Conflict<T>(Keyed conflict) ->
                new Invalid<>(new FieldErrors(Map.of(first, words.say("conflict." + conflict.key()))));
            case WriteResult.Deleted<T> _, WriteResult.NotFound<T> _ -> throw new NotFound();
        };
    }

    /// How a write ended that named no `rev`.
    static <T> FormResult<T> of(Words words, String prefix, String first, WriteResult<T> written) {
        return of(words, prefix, first, written, _ -> {
            throw new IllegalStateException("it named no rev");
        });
    }

    /// The same of something else.
    default <R> FormResult<R> map(Function<T, R> other) {
        return then(value -> new Valid<>(other.apply(value)));
    }

    /// What comes of it next, where it is sound so far.
    default <R> FormResult<R> then(Function<T, FormResult<R>> next) {
        return switch (this) {
            case Valid<T>(T value) -> next.apply(value);
            case Invalid<T>(FieldErrors errors) -> new Invalid<>(errors);
        };
    }
}
