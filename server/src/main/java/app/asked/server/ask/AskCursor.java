package app.asked.server.ask;

import app.asked.core.words.Line;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in a list of asks, newest first: `2026-11-23/2026-11-23T17:04:05Z/<id>`.
record AskCursor(LocalDate day, Instant at, UUID id) {
    /// The place that a text names; a text that names none is the list's beginning.
    static @Nullable AskCursor parse(@Nullable Line text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = text.text().split("/", 3);
            return parts.length < 3
                    ? null
                    : new AskCursor(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    @Override
    public String toString() {
        return day + "/" + at + "/" + id;
    }
}
