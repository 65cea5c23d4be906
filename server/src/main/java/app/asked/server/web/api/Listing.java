package app.asked.server.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list, newest first.
///
/// @param more what to send as `after` for the next ones; absent at the end
public record Listing<T>(List<T> items, @Nullable String more) {
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}
