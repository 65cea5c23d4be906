package app.asked.server.transfer;

import app.asked.core.shape.Problem;
import app.asked.core.time.Moment;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A file once it was read to its end and nothing of it was written yet.
sealed interface CheckedFile {
    /// It can be brought in.
    ///
    /// @param things how many it holds
    /// @param last of each journey, the last that was written on it
    record Sound(FileReader.Source file, int things, Map<UUID, Moment> last) implements CheckedFile {
        public Sound {
            last = Map.copyOf(last);
        }
    }

    /// It needs another look.
    ///
    /// @param first the first of its problems
    /// @param count how many there are in all
    record Unsound(List<Problem> first, int count) implements CheckedFile {
        public Unsound {
            first = List.copyOf(first);
        }
    }

    /// It is JSON, and no object.
    record NoObject() implements CheckedFile {}

    /// It is no file of Asked at all.
    record Unreadable() implements CheckedFile {}
}
