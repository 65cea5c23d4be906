package app.asked.server.backup;

import app.asked.server.backup.SealBroken.Why;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals a file, so that a passphrase alone opens it, piece by piece: a [SealHeader], then chunks of AES-256-GCM.
/// Each chunk is bound to the header, to its place and to whether it is the last one (the STREAM construction of Hoang,
/// Reyhanitabar, Rogaway and Vizár, 2015), so that a file that was cut, lengthened or put in another order does not
/// open. docs/adr/0021 has the format byte by byte.
final class Seal {
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;

    private Seal() {}

    static boolean isOn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SealHeader.MAGIC.length), SealHeader.MAGIC);
        }
    }

    static void seal(Path plain, Path sealed, String passphrase) throws IOException {
        SealHeader header = SealHeader.fresh();
        try (InputStream in = Files.newInputStream(plain);
                OutputStream out = Files.newOutputStream(sealed)) {
            out.write(header.bytes());
            new Chunks(Cipher.ENCRYPT_MODE, header, header.key(passphrase), CHUNK).copy(in, out);
        }
    }

    /// @throws SealBroken where it does not open; what was written by then is not to be trusted
    static void open(Path sealed, OutputStream plain, String passphrase) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(sealed))) {
            SealHeader header = SealHeader.read(in);
            new Chunks(Cipher.DECRYPT_MODE, header, header.key(passphrase), CHUNK + TAG).copy(in, plain);
        }
    }

    private record Chunks(int mode, SealHeader header, SecretKeySpec key, int size) {
        /// One is read ahead, to know which is the last.
        void copy(InputStream in, OutputStream out) throws IOException {
            byte[] chunk = in.readNBytes(size);
            boolean isLast = false;
            for (int place = 0; !isLast; place++) {
                byte[] next = in.readNBytes(size);
                isLast = next.length == 0;
                out.write(turned(chunk, place, isLast));
                chunk = next;
            }
        }

        private byte[] turned(byte[] chunk, int place, boolean isLast) throws SealBroken {
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(8 * TAG, header.nonce(place, isLast)));
                cipher.updateAAD(header.bytes());
                return cipher.doFinal(chunk);
            } catch (AEADBadTagException e) {
                throw new SealBroken(place == 0 ? Why.WRONG_PASSPHRASE : Why.CHANGED, e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
