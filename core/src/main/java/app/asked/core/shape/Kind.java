package app.asked.core.shape;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A kind of value and how it is read. The kinds there are: `Numbers`, `Words`, `Choices`, `Ids`, `Times`, and parts.
///
/// @param standIn what a required field reads as where it is not sound; it is thrown away with the problems' notes
public record Kind<T>(T standIn, Reader<T> reader) {
    /// Reads what is there, or notes a problem and answers null.
    interface Reader<T> {
        @Nullable
        T read(Raw raw, Field field);
    }

    /// A part with fields of its own, where it is required.
    public static <T> Kind<T> part(T standIn, Function<Fields, T> shape) {
        return new Kind<>(standIn, partReader(shape));
    }

    static <T> Reader<T> partReader(Function<Fields, T> shape) {
        return (raw, field) -> {
            if (raw instanceof Raw.Part part) {
                return Fields.within(part, field, shape);
            }
            field.note(Problem.Code.TYPE, Map.of("type", "object"), raw);
            return null;
        };
    }
}
