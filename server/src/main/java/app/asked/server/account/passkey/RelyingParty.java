package app.asked.server.account.passkey;

import app.asked.server.settings.Settings;
import org.springframework.stereotype.Component;

/// Whom a passkey is for: the address of this Asked and no other. Browsers and keepers hold to it, so a page elsewhere
/// that looks like ours gets nothing signed.
@Component
public final class RelyingParty {
    private final Settings settings;

    RelyingParty(Settings settings) {
        this.settings = settings;
    }

    /// The name of the host.
    public String id() {
        return settings.url().getHost();
    }

    String origin() {
        return settings.origin();
    }
}
