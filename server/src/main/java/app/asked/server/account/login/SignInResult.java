package app.asked.server.account.login;

import app.asked.server.storage.seal.PersonKey;
import java.time.Duration;

/// What came of a passphrase.
public sealed interface SignInResult {
    /// Who they are says the key that opens their words.
    record Right(PersonKey key) implements SignInResult {}

    /// The name or the passphrase; which of them is not told.
    record Wrong() implements SignInResult {}

    /// Too many tries; the next one is taken after this.
    record Wait(Duration time) implements SignInResult {
        /// For a crowd to get through.
        public static final Wait A_MOMENT = new Wait(Duration.ofSeconds(2));

        /// Whole seconds, at least one.
        public long seconds() {
            return Math.max(1, time.plusMillis(999).toSeconds());
        }
    }
}
