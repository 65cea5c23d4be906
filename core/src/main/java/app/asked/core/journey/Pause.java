package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Days that are no days of the journey. A pause moves its end and costs nothing.
///
/// @param from the first paused day
/// @param to the last one; absent while it lasts
public record Pause(
        UUID id, UUID journey, LocalDate from, @Nullable LocalDate to) {
    public static Pause read(UUID id, UUID journey, Fields in) {
        LocalDate from = in.need("from", Times.DAY);
        LocalDate to = in.opt("to", Times.DAY);
        in.rule(to == null || !to.isBefore(from), "to", Problem.Code.ORDER, Map.of("field", "from"));
        return new Pause(id, journey, from, to);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
