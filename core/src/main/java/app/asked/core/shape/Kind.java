package app.asked.core.shape;

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
}
