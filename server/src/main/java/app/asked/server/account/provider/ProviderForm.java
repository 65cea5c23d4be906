package app.asked.server.account.provider;

import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.web.form.Form;
import java.util.List;

/// What a browser sends along with the provider's word.
public final class ProviderForm {
    private ProviderForm() {}

    /// The secret of the device, if it has one.
    public static List<OpeningSecret> secrets(Form form) {
        return OpeningSecret.of(form.bytes("_device").stream(), "provider").toList();
    }
}
