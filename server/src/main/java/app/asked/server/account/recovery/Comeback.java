package app.asked.server.account.recovery;

import app.asked.server.account.secret.Secret;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.WrappedKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who showed a code at the door, until they have chosen a passphrase.
///
/// @param isByHost whether the code was the host's
/// @param key theirs, wrapped with what their browser keeps; null where their words did not open yet
record Comeback(UUID person, boolean isByHost, @Nullable WrappedKey key, Instant expires) {
    static final Duration SPAN = Duration.ofMinutes(30);
    private static final String WAY = "comeback";

    static Comeback of(UUID person, boolean isByHost, Optional<PersonKey> key, Secret secret, Instant now) {
        WrappedKey wrapped = key.map(secret.wrapping(WAY)::wrap).orElse(null);
        return new Comeback(person, isByHost, wrapped, now.plus(SPAN));
    }

    Optional<PersonKey> key(Secret secret) {
        return Optional.ofNullable(key).map(wrapped -> secret.wrapping(WAY).unwrap(person, wrapped));
    }
}
