package app.asked.server.storage.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals a person key for one way in, with a key that follows from a secret which only that way has. By HKDF with
/// SHA-256 (RFC 5869): whatever else follows from the same secret, such as what it is recognized by, tells nothing of
/// this.
public final class WrappingKey {
    private static final String SALT = "asked";

    private final SecretKey key;
    private final String way;

    private WrappingKey(SecretKey key, String way) {
        this.key = key;
        this.way = way;
    }

    /// The one that follows from a secret.
    ///
    /// @param secret at least 125 bits that nobody can guess, or what a slow function made of a passphrase
    /// @param way what kind of way in it is, such as `session`
    public static WrappingKey of(byte[] secret, String way) {
        try {
            return new WrappingKey(hkdf().deriveKey("AES", expanded(secret, "wrap " + way)), way);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Another 32 bytes that follow from the secret: they recognize it, and do not lead to the key.
    public static byte[] proof(byte[] secret, String way) {
        try {
            return hkdf().deriveData(expanded(secret, "proof " + way));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KDF hkdf() throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256");
    }

    private static HKDFParameterSpec expanded(byte[] secret, String purpose) {
        return HKDFParameterSpec.ofExtract()
                .addSalt(SALT.getBytes(StandardCharsets.UTF_8))
                .addIKM(secret)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), PersonKey.BYTES);
    }

    public WrappedKey wrap(PersonKey person) {
        return WrappedKey.of(key, person, way);
    }

    /// The person's key again.
    ///
    /// @throws DoesNotOpen where it was wrapped for another person or way, or with another secret
    public PersonKey unwrap(UUID person, WrappedKey wrapped) {
        return wrapped.open(key, person, way);
    }

    /// Never the key: it may end up in a log.
    @Override
    public String toString() {
        return "a wrapping key";
    }
}
