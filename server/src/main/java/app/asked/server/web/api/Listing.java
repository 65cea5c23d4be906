package app.asked.server.web.api;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Numbers;
import app.asked.server.storage.Slice;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list, newest first.
///
/// @param more what to send as `after` for the next ones; absent at the end
public record Listing<T>(List<T> items, @Nullable String more) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /// Reads which slice of a list its address asks for: `limit`, `after`, `since`.
    public static <K> Slice<K> slice(Fields in, Kind<K> key) {
        return new Slice<>(
                in.or("limit", Numbers.whole(1, MOST), USUAL),
                in.opt("after", key),
                in.or("since", Numbers.whole(0, Integer.MAX_VALUE), 0));
    }

    /// A slice as the API shows it.
    ///
    /// @param found the slice, read with one more beyond it, which tells whether more is there
    /// @param key what a value is listed by
    public static <K, T> Listing<Revised<Object>> of(
            List<Versioned<T>> found, Slice<K> slice, Function<T, K> key, Function<T, Object> shape) {
        List<Versioned<T>> page = found.subList(0, Math.min(slice.limit(), found.size()));
        return new Listing<>(
                page.stream()
                        .map(kept -> new Revised<>(kept.rev(), shape.apply(kept.value())))
                        .toList(),
                found.size() > slice.limit() ? key.apply(page.getLast().value()).toString() : null);
    }
}
