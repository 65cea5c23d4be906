package app.asked.server.backup;

import app.asked.server.backup.SealBroken.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What a sealed file begins with: how its passphrase was stretched to a key (Argon2id), and what its nonces begin
/// with.
final class SealHeader {
    static final byte[] MAGIC = "ASKEDSL\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte FORMAT = 1;
    private static final int MEMORY = 32 * 1024;
    private static final int PASSES = 3;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int SALT = 16;
    private static final int NONCES = 7;
    private static final int KEY = 32;
    private static final int LENGTH = MAGIC.length + 1 + 2 * Integer.BYTES + SALT + NONCES;

    private final int memoryKib;
    private final int passes;
    private final byte[] salt;
    private final byte[] nonces;

    private SealHeader(int memoryKib, int passes, byte[] salt, byte[] nonces) {
        this.memoryKib = memoryKib;
        this.passes = passes;
        this.salt = salt;
        this.nonces = nonces;
    }

    /// For a new file, with a salt and nonces that no other has.
    static SealHeader fresh() {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonces = new byte[NONCES];
        random.nextBytes(salt);
        random.nextBytes(nonces);
        return new SealHeader(MEMORY, PASSES, salt, nonces);
    }

    static SealHeader read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        if (bytes.length < LENGTH || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
            throw new SealBroken(Why.CHANGED, null);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).position(MAGIC.length);
        if (header.get() != FORMAT) {
            throw new SealBroken(Why.NEWER, null);
        }
        int memory = header.getInt();
        int passes = header.getInt();
        if (memory < MEMORY || passes < PASSES || memory > MOST_MEMORY || passes > MOST_PASSES) {
            throw new SealBroken(Why.ODD_STRETCHING, null);
        }
        byte[] salt = new byte[SALT];
        byte[] nonces = new byte[NONCES];
        header.get(salt).get(nonces);
        return new SealHeader(memory, passes, salt, nonces);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .put(FORMAT)
                .putInt(memoryKib)
                .putInt(passes)
                .put(salt)
                .put(nonces)
                .array();
    }

    byte[] nonce(int place, boolean isLast) {
        return ByteBuffer.allocate(NONCES + Integer.BYTES + 1)
                .put(nonces)
                .putInt(place)
                .put((byte) (isLast ? 1 : 0))
                .array();
    }

    /// Phones and desks compose letters like é differently.
    SecretKeySpec key(String passphrase) {
        byte[] typed = Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        argon.generateBytes(typed, key);
        return new SecretKeySpec(key, "AES");
    }
}
