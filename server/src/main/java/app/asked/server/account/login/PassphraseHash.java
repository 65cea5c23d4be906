package app.asked.server.account.login;

import app.asked.server.storage.seal.WrappingKey;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What is kept of a passphrase. One run of argon2id (RFC 9106) makes 32 bytes of it; from them follow, each without
/// telling the other, a proof that is kept here and the key that wraps its person's. Before words were sealed, the
/// bytes themselves were kept: a proof that would tell the key.
///
/// Written like `$argon2id-proof$v=19$m=19456,t=2,p=1$salt$proof`.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PassphraseHash(boolean isOutdated, byte[] salt, byte[] proof) {
    private static final String WAY = "passphrase";
    private static final int BYTES = 32;
    private static final int SALT = 16;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final String COST = "v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES;
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id(-proof)?\\$" + Pattern.quote(COST) + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A hash with the key that goes with it.
    record Fresh(PassphraseHash hash, WrappingKey key) {}

    /// Of a passphrase that nobody has.
    static PassphraseHash nobodys() {
        return new PassphraseHash(false, new byte[SALT], new byte[BYTES]);
    }

    static Fresh of(String passphrase) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] made = argon(passphrase, salt);
        return new Fresh(new PassphraseHash(false, salt, WrappingKey.proof(made, WAY)), WrappingKey.of(made, WAY));
    }

    /// @throws IllegalArgumentException where it costs less than ours do: somebody made it easier to guess
    static PassphraseHash read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no hash of a passphrase that was made here");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PassphraseHash(parts.group(1) == null, base64.decode(parts.group(2)), base64.decode(parts.group(3)));
    }

    String written() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id" + (isOutdated ? "" : "-proof") + "$" + COST + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(proof);
    }

    /// The key that goes with it, where the passphrase is the one.
    Optional<WrappingKey> match(String passphrase) {
        byte[] made = argon(passphrase, salt);
        byte[] told = isOutdated ? made : WrappingKey.proof(made, WAY);
        return MessageDigest.isEqual(told, proof) ? Optional.of(WrappingKey.of(made, WAY)) : Optional.empty();
    }

    private static byte[] argon(String passphrase, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] made = new byte[BYTES];
        generator.generateBytes(passphrase.toCharArray(), made);
        return made;
    }

    /// Never the proof: it has no place in a log.
    @Override
    public String toString() {
        return "a hash";
    }
}
