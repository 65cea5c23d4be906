package app.asked.server.account.passkey;

import app.asked.server.storage.seal.WrappingKey;
import app.asked.server.web.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 32 bytes that come along with a passkey and open its person's words: from the passkey itself (its PRF), or from the
/// device that it is used on. They are part of a request and are kept nowhere.
public final class PasskeySecret {
    private static final String WAY = "passkey";
    private static final int BYTES = 32;

    private final byte[] bytes;

    PasskeySecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// Those that were sent, the passkey's own first.
    public static List<PasskeySecret> of(Form form) {
        return Stream.of("_passkey-prf", "_passkey-device")
                .map(field -> PasskeyForm.bytes(form, field))
                .flatMap(Optional::stream)
                .filter(bytes -> bytes.length == BYTES)
                .map(PasskeySecret::new)
                .toList();
    }

    WrappingKey wrapping() {
        return WrappingKey.of(bytes, WAY);
    }

    /// What it is recognized by.
    byte[] proof() {
        return WrappingKey.proof(bytes, WAY);
    }

    /// Never the secret: it may end up in a log.
    @Override
    public String toString() {
        return "a passkey's secret";
    }
}
