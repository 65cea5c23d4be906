package app.asked.server.account.provider;

import app.asked.server.account.secret.Digest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's account at the provider, which lets them in here.
///
/// @param made when they linked it
/// @param seen when it last let them in
public record ProviderAccount(
        Digest account, Instant made, @Nullable Instant seen) {
    /// What the secrets of devices are kept under that come along with it.
    public UUID wayIn() {
        return wayIn(account);
    }

    static UUID wayIn(Digest account) {
        return UUID.nameUUIDFromBytes(account.bytes());
    }
}
