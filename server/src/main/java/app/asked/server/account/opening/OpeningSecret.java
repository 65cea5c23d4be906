package app.asked.server.account.opening;

import app.asked.server.storage.seal.WrappingKey;
import java.util.stream.Stream;

/// 32 bytes that come along with a proof of who somebody is, where that proof itself opens no words: from a passkey
/// (its PRF), or from the device that it is used on. They are part of a request and are kept nowhere.
public final class OpeningSecret {
    private static final int BYTES = 32;

    private final byte[] bytes;
    private final String way;

    private OpeningSecret(byte[] bytes, String way) {
        this.bytes = bytes.clone();
        this.way = way;
    }

    /// Those that may be one.
    ///
    /// @param way what kind of proof they come along with, such as `passkey`
    public static Stream<OpeningSecret> of(Stream<byte[]> sent, String way) {
        return sent.filter(bytes -> bytes.length == BYTES).map(bytes -> new OpeningSecret(bytes, way));
    }

    WrappingKey wrapping() {
        return WrappingKey.of(bytes, way);
    }

    /// What it is recognized by.
    byte[] proof() {
        return WrappingKey.proof(bytes, way);
    }

    /// Never the secret: it may end up in a log.
    @Override
    public String toString() {
        return "a secret that opens words";
    }
}
