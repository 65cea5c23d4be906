package app.asked.server.account.login;

import java.time.Duration;
import java.util.UUID;

/// What came of a passphrase.
public sealed interface Attempt {
    record Right(UUID person) implements Attempt {}

    /// The name or the passphrase; which of them is not told.
    record Wrong() implements Attempt {}

    /// Too many tries; the next one is taken after this.
    record Wait(Duration time) implements Attempt {
        /// For a crowd to get through.
        public static final Wait A_MOMENT = new Wait(Duration.ofSeconds(2));

        /// Whole seconds, at least one.
        public long seconds() {
            return Math.max(1, time.plusMillis(999).toSeconds());
        }
    }
}
