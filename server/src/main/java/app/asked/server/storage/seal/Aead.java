package app.asked.server.storage.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM of the JDK: a fresh random nonce of 96 bits, then the sealed bytes with their tag of 128 bits. One key
/// may seal 2^32 times before two nonces could meet with a chance worth a thought (NIST SP 800-38D, 8.3); no person
/// writes that much. One is used by one thread at a time, and the second use costs less than the first.
final class Aead {
    private static final String ALGORITHM = "AES/GCM/NoPadding";

    /// Known from the start: looking for it takes longer than sealing a line.
    private static final Provider PROVIDER = provider();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Cipher cipher;

    Aead() {
        try {
            cipher = Cipher.getInstance(ALGORITHM, PROVIDER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(ALGORITHM).getProvider();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static int sealedLength(int plain) {
        return NONCE + plain + TAG_BITS / Byte.SIZE;
    }

    /// @param context what the bytes are and where they belong: they open under the same one alone
    byte[] seal(SecretKey key, byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws DoesNotOpen where the key, the bytes or the context are others
    byte[] open(SecretKey key, byte[] sealed, byte[] context) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new DoesNotOpen();
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(context);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException other) {
            throw new DoesNotOpen();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
