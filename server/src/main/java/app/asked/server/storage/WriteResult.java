package app.asked.server.storage;

import app.asked.core.shape.Problem;
import app.asked.core.words.Keyed;
import app.asked.server.storage.sql.Versioned;
import java.util.List;

/// How a write of one thing ended. Pages and API switch over all of it. Every `rev` is the one to answer as ETag; only
/// `Stored` and `Deleted` wrote anything.
public sealed interface WriteResult<T> {
    /// It reads so now.
    ///
    /// @param value as it was written
    record Stored<T>(T value, long rev, Change change) implements WriteResult<T> {}

    /// It is deleted; `rev` is the mark's, and a put that names it brings the thing back.
    record Deleted<T>(long rev) implements WriteResult<T> {}

    /// It was written by someone else since the `rev` that the caller named.
    record Stale<T>(Versioned<T> current) implements WriteResult<T> {}

    /// Something else of the person's stands in the way: `conflict.<key>` says what.
    record Conflict<T>(Keyed reason) implements WriteResult<T> {}

    /// It does not fit what is there.
    record Invalid<T>(List<Problem> problems) implements WriteResult<T> {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// There is nothing to delete, nor to match the `rev` that the caller named; or what it would be a part of is not
    /// there.
    record NotFound<T>() implements WriteResult<T> {}

    /// What became of what was there.
    enum Change {
        /// it is new
        CREATED,
        /// it reads otherwise now, or came back after it was deleted
        CHANGED,
        /// it already read so, and nothing was written
        NONE
    }
}
