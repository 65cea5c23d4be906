package app.asked.server.storage;

/// What a caller gets for handing in a write of one thing: how it ended. Every `rev` is the one to answer as ETag.
public sealed interface Receipt<T> {
    /// It is new.
    record Created<T>(long rev) implements Receipt<T> {}

    /// It already read so: nothing was written.
    record Same<T>(long rev) implements Receipt<T> {}

    /// It reads otherwise now, or came back after it was deleted.
    record Changed<T>(long rev) implements Receipt<T> {}

    /// It is deleted; `rev` is the mark's, and a put that names it brings the thing back.
    record Deleted<T>(long rev) implements Receipt<T> {}

    /// It was written by someone else since the `rev` that the caller named. Nothing was written.
    record Stale<T>(Kept<T> current) implements Receipt<T> {}

    /// There is nothing to delete, nor to match the `rev` that the caller named. Nothing was written.
    record Absent<T>() implements Receipt<T> {}
}
