package app.asked.server.journey.api;

import app.asked.core.journey.Pause;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pause as the API shows it below its journey.
record PauseView(UUID id, LocalDate from, @Nullable LocalDate to) {
    static PauseView of(Pause pause) {
        return new PauseView(pause.id(), pause.from(), pause.to());
    }
}
