package app.asked.server.storage.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM of the JDK: a fresh random nonce of 96 bits, then the sealed bytes with their tag of 128 bits. One key may
/// seal 2^32 times before two nonces could meet with a chance worth a thought (NIST SP 800-38D, 8.3); no person writes
/// that much.
final class Aead {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Aead() {}

    /// @param context what the bytes are and where they belong: they open under the same one alone
    static byte[] seal(SecretKey key, byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce), context);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws DoesNotOpen where the key, the bytes or the context are others
    static byte[] open(SecretKey key, byte[] sealed, byte[] context) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new DoesNotOpen();
        }
        try {
            var parameters = new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE);
            return cipher(Cipher.DECRYPT_MODE, key, parameters, context).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException other) {
            throw new DoesNotOpen();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, GCMParameterSpec parameters, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, parameters);
        cipher.updateAAD(context);
        return cipher;
    }
}
