package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A chosen day off. It is a day of the journey.
public record Rest(
        UUID id, LocalDate day, ZoneId zone, @Nullable Line note) {
    public static Rest read(UUID id, Fields in) {
        return new Rest(id, in.need("day", Times.DAY), in.need("zone", Times.ZONE), in.opt("note", Words.LINE));
    }
}
