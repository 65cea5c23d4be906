package app.asked.server.remind.push;

import app.asked.server.web.form.Form;
import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a browser says of itself when it wants reminders pushed to it (`PushSubscription` of the Push API).
final class PushForm {
    private static final int LONGEST_ENDPOINT = 1_000;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~]+");
    private static final int POINT = 65;
    private static final int SECRET = 16;

    private PushForm() {}

    /// Empty where no browser says so.
    static Optional<PushDevice> read(Form form, String label) {
        String endpoint = form.value("endpoint");
        byte[] key = decoded(form.value("p256dh"));
        byte[] secret = decoded(form.value("auth"));
        boolean isSound = endpoint.length() <= LONGEST_ENDPOINT
                && WEB_ADDRESS.matcher(endpoint).matches()
                && key.length == POINT
                && secret.length == SECRET;
        return isSound
                ? uri(endpoint)
                        .map(uri ->
                                new PushDevice(UuidCreator.getTimeOrderedEpoch(), uri, key, secret, label, form.now()))
                : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }
}
