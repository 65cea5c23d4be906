package app.asked.server.account.passkey;

import app.asked.core.words.Line;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A way in that a device keeps, or several devices of one person.
///
/// @param name what its person calls it; null where nobody is there who could read it
/// @param seen when it last let them in
public record Passkey(
        UUID person,
        UUID id,
        Credential credential,
        @Nullable Line name,
        Instant made,
        @Nullable Instant seen) {

    /// What it is recognized by.
    ///
    /// @param id as its keeper calls it
    /// @param publicKey with its name, as WebAuthn writes them (attested credential data)
    /// @param counter how often it has signed, as it said last; 0 where it does not count
    /// @param syncs whether its keeper may copy it to other devices of the same person
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Credential(byte[] id, byte[] publicKey, long counter, boolean syncs) {}
}
