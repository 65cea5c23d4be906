package app.asked.server.account.provider;

import app.asked.server.account.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/// One way to the provider and back, by one browser. All that the protocol wants to be random and to fit together
/// follows from a secret that only this browser keeps, so nothing is stored for those who never come back.
///
/// @param to where they wanted to go; empty where nowhere in particular
/// @param linker who is signed in, and wants to link an account; empty where somebody signs in
public record ProviderTrip(Secret secret, String to, Optional<UUID> linker) {
    public static ProviderTrip signingIn(String to) {
        return new ProviderTrip(Secret.fresh(""), to, Optional.empty());
    }

    public static ProviderTrip linking(UUID person) {
        return new ProviderTrip(Secret.fresh(""), "", Optional.of(person));
    }

    /// What comes back with the one who left.
    String state() {
        return secret.derived("state").text();
    }

    boolean isOf(String state) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), state().getBytes(StandardCharsets.UTF_8));
    }

    /// What the provider signs together with who it was.
    String nonce() {
        return secret.derived("nonce").text();
    }

    /// What nobody but us can show who got hold of the code on its way (PKCE).
    String verifier() {
        return secret.derived("verifier").text();
    }
}
