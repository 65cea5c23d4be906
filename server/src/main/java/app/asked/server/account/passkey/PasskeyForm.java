package app.asked.server.account.passkey;

import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.web.form.Form;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a browser sends of a passkey, each part in base64url. The names begin with `_`, so that a form which is held on
/// the way in goes on without them.
public final class PasskeyForm {
    private static final Set<String> SIGNED =
            Set.of("_passkey-id", "_passkey-user", "_passkey-client", "_passkey-data", "_passkey-signature");

    private PasskeyForm() {}

    /// A new one.
    ///
    /// @param client what the browser says of the place and the challenge
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Made(byte[] client, byte[] attestation) {}

    /// One that signed.
    ///
    /// @param user whose it is, as its keeper has it
    /// @param data what the keeper says of itself
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Signed(byte[] id, byte[] user, byte[] client, byte[] data, byte[] signature) {}

    public static Optional<Made> made(Form form) {
        var client = form.bytes("_passkey-client");
        var attestation = form.bytes("_passkey-attestation");
        return client.isPresent() && attestation.isPresent()
                ? Optional.of(new Made(client.get(), attestation.get()))
                : Optional.empty();
    }

    public static Optional<Signed> signed(Form form) {
        var id = form.bytes("_passkey-id");
        var user = form.bytes("_passkey-user");
        var client = form.bytes("_passkey-client");
        var data = form.bytes("_passkey-data");
        var signature = form.bytes("_passkey-signature");
        return id.isPresent() && user.isPresent() && client.isPresent() && data.isPresent() && signature.isPresent()
                ? Optional.of(new Signed(id.get(), user.get(), client.get(), data.get(), signature.get()))
                : Optional.empty();
    }

    /// The secrets that were sent along, the passkey's own first.
    public static List<OpeningSecret> secrets(Form form) {
        Stream<byte[]> sent =
                Stream.of("_passkey-prf", "_passkey-device").map(form::bytes).flatMap(Optional::stream);
        return OpeningSecret.of(sent, "passkey").toList();
    }

    /// All that a form holds but for secrets, by name: what a page sends on that asks for the passphrase beside it.
    public static Map<String, List<String>> carried(Form form) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        form.typed().forEach((name, values) -> {
            if (isCarried(name)) {
                carried.put(name, List.of(values));
            }
        });
        return carried;
    }

    private static boolean isCarried(String name) {
        return !name.contains("passphrase") && (!name.startsWith("_") || SIGNED.contains(name));
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
