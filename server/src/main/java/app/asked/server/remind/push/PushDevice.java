package app.asked.server.remind.push;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// A browser that reminders are pushed to.
///
/// @param endpoint where its push service takes them
/// @param publicKey what they are encrypted for, 65 bytes of a point on P-256
/// @param secret what only it and we know, 16 bytes
/// @param label what it calls itself
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PushDevice(UUID id, URI endpoint, byte[] publicKey, byte[] secret, String label, Instant made) {
    UserAgentMessageEncryptionKeyInfo key() {
        return UserAgentMessageEncryptionKeyInfo.of(publicKey, secret);
    }
}
