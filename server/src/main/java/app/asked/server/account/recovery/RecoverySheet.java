package app.asked.server.account.recovery;

import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.WrappedKey;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/// What is stored of a sheet; its code is on paper alone.
///
/// @param isKept whether its person said that they have it
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record RecoverySheet(byte[] proof, WrappedKey key, boolean isKept) {
    private static final String WAY = "recovery";

    static RecoverySheet of(RecoveryCode code, PersonKey key) {
        return new RecoverySheet(code.proof(WAY), code.wrapping(WAY).wrap(key), false);
    }

    /// What the code opens; nothing where it is another one.
    Optional<PersonKey> open(RecoveryCode code, UUID person) {
        return MessageDigest.isEqual(code.proof(WAY), proof)
                ? Optional.of(code.wrapping(WAY).unwrap(person, key))
                : Optional.empty();
    }

    /// Never the proof: it has no place in a log.
    @Override
    public String toString() {
        return "a recovery sheet";
    }
}
