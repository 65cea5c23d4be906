package app.asked.server.storage;

import org.jspecify.annotations.Nullable;

/// A stretch of a list that begins with the newest.
///
/// @param after the key with which the stretch before ended; absent for the first
/// @param since what was last written at this `rev` or before is left out
public record Slice<K>(int limit, @Nullable K after, long since) {
    public static <K> Slice<K> whole() {
        return new Slice<>(Integer.MAX_VALUE, null, 0);
    }

    /// With one more, to see whether there is any.
    public Slice<K> andOneMore() {
        return new Slice<>(limit + 1, after, since);
    }
}
