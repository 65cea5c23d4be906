package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the person avoids asking for. Up to three stand open.
///
/// @param asked the day on which they asked it; absent until then
public record Avoided(UUID id, Line text, @Nullable LocalDate asked) {
    public static final int MOST_OPEN = 3;

    public static Avoided read(UUID id, Fields in) {
        return new Avoided(id, in.need("text", Words.LINE), in.opt("asked", Times.DAY));
    }
}
