package app.asked.server.account.secret;

import app.asked.server.storage.seal.WrappingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// 256 random bits that let their bearer in. Whoever reads the database finds only its [Digest].
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /// A new one.
    ///
    /// @param prefix tells a person, or a scanner of files, what they have found
    public static Secret fresh(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public Digest digest() {
        return new Digest(sha256(text));
    }

    /// Another secret that follows from this one and a purpose, and does not lead back to it.
    public Secret derived(String purpose) {
        byte[] bytes = sha256(purpose + ":" + text);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What wraps a person's key with it: the [Digest] does not lead there.
    ///
    /// @param way what kind of way in it opens, such as `session`
    public WrappingKey wrapping(String way) {
        return WrappingKey.of(text.getBytes(StandardCharsets.UTF_8), way);
    }

    /// Never the secret: it may end up in a log.
    @Override
    public String toString() {
        return "a secret";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
