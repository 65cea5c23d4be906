package app.asked.core.shape;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ids of what a person writes: UUIDs of version 7, in lower case.
public final class Ids {
    public static final Kind<UUID> ID = kind("id", new UUID(0, 0), Ids::parse);

    private static final Pattern SEVEN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private Ids() {}

    /// The id that a text stands for, or null.
    public static @Nullable UUID parse(@Nullable String text) {
        return text != null && SEVEN.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    /// What a text names, read by `parse`, which answers null where it names nothing.
    ///
    /// @param format what a problem calls its form
    /// @param standIn what stands for it until the problem is mended
    public static <T> Kind<T> kind(String format, T standIn, Function<@Nullable String, @Nullable T> parse) {
        return new Kind<>(standIn, (raw, field) -> {
            T named = parse.apply(raw.text());
            if (named == null) {
                field.note(Problem.Code.FORMAT, Map.of("format", format), raw);
            }
            return named;
        });
    }
}
