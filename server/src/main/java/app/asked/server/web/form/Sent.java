package app.asked.server.web.form;

import app.asked.core.words.Keyed;
import app.asked.server.storage.Kept;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.NotFound;
import app.asked.server.web.Words;
import java.util.Map;
import java.util.function.Function;

/// A form that was sent: sound, and saved, or in need of another look, and then nothing of it was saved.
public sealed interface Sent<T> {
    record Sound<T>(T value) implements Sent<T> {}

    record Look<T>(Heeds heeds) implements Sent<T> {}

    /// How a write ended, for the page that the form stands on.
    ///
    /// @param prefix of the form's fields
    /// @param first the field beside which is said what stands in the way of the whole
    /// @param filled the form as it would be filled from what is kept
    static <T> Sent<T> of(
            Words words, String prefix, String first, WriteResult<T> written, Function<Kept<T>, Form> filled) {
        return switch (written) {
            case WriteResult.Stored<T>(T value, long _, var _) -> new Sound<>(value);
            case WriteResult.Stale<T>(Kept<T> current) -> new Look<>(Heeds.elsewhere(filled.apply(current)));
            case WriteResult.Invalid<T>(var problems) -> new Look<>(Heeds.of(words, prefix, problems));
            case WriteResult.Conflict<T>(Keyed conflict) ->
                new Look<>(new Heeds(Map.of(first, words.say("conflict." + conflict.key()))));
            case WriteResult.Deleted<T> _, WriteResult.NotFound<T> _ -> throw new NotFound();
        };
    }

    /// How a write ended that named no `rev`.
    static <T> Sent<T> of(Words words, String prefix, String first, WriteResult<T> written) {
        return of(words, prefix, first, written, _ -> {
            throw new IllegalStateException("it named no rev");
        });
    }

    /// What comes of it next, where it is sound so far.
    default <R> Sent<R> then(Function<T, Sent<R>> next) {
        return switch (this) {
            case Sound<T>(T value) -> next.apply(value);
            case Look<T>(Heeds heeds) -> new Look<>(heeds);
        };
    }
}
