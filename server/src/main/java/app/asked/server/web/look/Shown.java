package app.asked.server.web.look;

import app.asked.server.web.form.Form;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The beginning of a list that grows with a person's life. More of it is at an address of its own, so that showing
/// more takes no script, and Back shows less.
///
/// @param more the address that shows twice as many; absent where these are all
public record Shown<T>(List<T> items, @Nullable String more) {
    private static final int FIRST = 30;

    public Shown {
        items = List.copyOf(items);
    }

    /// The beginning of this list.
    ///
    /// @param query the page's address, which says how many in the field of this name
    /// @param path of the page
    public static <T> Shown<T> of(List<T> all, Form query, String path, String name) {
        return of(all, FIRST, query, path, name);
    }

    /// The same, at least so many.
    public static <T> Shown<T> of(List<T> all, int first, Form query, String path, String name) {
        String asked = query.value(name);
        int count = asked.matches("\\d{1,6}") ? Math.max(first, Integer.parseInt(asked)) : first;
        return count >= all.size()
                ? new Shown<>(all, null)
                : new Shown<>(all.subList(0, count), path + (path.contains("?") ? "&" : "?") + name + "=" + 2 * count);
    }

    public static <T> Shown<T> all(List<T> all) {
        return new Shown<>(all, null);
    }

    /// As each of those that are shown is drawn.
    public <R> Shown<R> as(Function<T, R> drawing) {
        return new Shown<>(items.stream().map(drawing).toList(), more);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
