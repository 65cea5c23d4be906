package app.asked.server.journey.api;

import app.asked.core.journey.Pull;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pull as the API shows it below what is avoided.
record PullView(UUID id, Moment when, @Nullable Scale pull) {
    static PullView of(Pull pull) {
        return new PullView(pull.id(), pull.when(), pull.pull());
    }
}
