package app.asked.server.storage.file;

import java.util.SortedMap;

/// What a look at all of a database found.
public sealed interface Inspection {
    /// It holds together.
    ///
    /// @param version of its tables
    /// @param rows how many there are in each table
    /// @param lastSeen when somebody was last here, in ms UTC
    /// @param words how they are sealed
    /// @param lacksLog whether it was copied while Asked ran, without the log beside it
    record Sound(int version, SortedMap<String, Long> rows, long lastSeen, SealedWords words, boolean lacksLog)
            implements Inspection {
        public long people() {
            return rows.getOrDefault("people", 0L);
        }

        public long asks() {
            return rows.getOrDefault("asks", 0L);
        }
    }

    /// It cannot be relied on.
    record Unsound(Flaw flaw) implements Inspection {}

    /// Why not.
    enum Flaw {
        /// It is a database, and not of Asked.
        ANOTHERS,
        /// It is none, or its pages do not hold together.
        DAMAGED,
        /// A row belongs to one that is not there.
        LOOSE_ROWS,
        /// It does not have the rows of what it was copied from.
        INCOMPLETE
    }
}
