package app.asked.server.remind.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// What stands in a link and says itself that we made it, so that it is kept nowhere: some bytes, and an HMAC (16
/// bytes)
/// over them and what they are for.
@Component
public final class SignedLinks {
    private static final int MAC = 16;

    private final ReminderKey keys;

    SignedLinks(ReminderKey keys) {
        this.keys = keys;
    }

    /// Some bytes as they stand in a link.
    ///
    /// @param purpose no link for another one is taken for it
    public String sign(String purpose, byte[] told) {
        byte[] token = ByteBuffer.allocate(told.length + MAC)
                .put(told)
                .put(mac(purpose, told))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /// What it tells; empty where we did not make it.
    ///
    /// @param length how many bytes it tells
    public Optional<ByteBuffer> read(String purpose, String token, int length) {
        byte[] bytes = decoded(token);
        if (bytes.length != length + MAC) {
            return Optional.empty();
        }
        byte[] told = Arrays.copyOf(bytes, length);
        byte[] mac = Arrays.copyOfRange(bytes, length, bytes.length);
        return MessageDigest.isEqual(mac(purpose, told), mac) ? Optional.of(ByteBuffer.wrap(told)) : Optional.empty();
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private byte[] mac(String purpose, byte[] told) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.get().notice(), "HmacSHA256"));
            mac.update(told);
            return Arrays.copyOf(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), MAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
