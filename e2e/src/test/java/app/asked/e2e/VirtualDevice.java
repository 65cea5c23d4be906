package app.asked.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// A device that knows its owner at once, as Chromium makes them up for tests: what it is asked, it does.
final class VirtualDevice {
    private final CDPSession browser;
    private final String id;

    private VirtualDevice(CDPSession browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /// @param prf whether its passkeys have secrets of their own
    static VirtualDevice on(Page page, boolean prf) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        options.addProperty("hasPrf", prf);
        JsonObject told = new JsonObject();
        told.add("options", options);
        String id = browser.send("WebAuthn.addVirtualAuthenticator", told)
                .get("authenticatorId")
                .getAsString();
        return new VirtualDevice(browser, id);
    }

    private JsonObject told() {
        JsonObject told = new JsonObject();
        told.addProperty("authenticatorId", id);
        return told;
    }

    private JsonArray passkeys() {
        return browser.send("WebAuthn.getCredentials", told()).getAsJsonArray("credentials");
    }

    int count() {
        return passkeys().size();
    }

    /// Takes the passkeys of another one over, as a keeper does that copies them.
    void copy(VirtualDevice other) {
        other.passkeys().forEach(passkey -> {
            JsonObject told = told();
            told.add("credential", passkey);
            browser.send("WebAuthn.addCredential", told);
        });
    }

    /// Whether its owner shows a finger.
    void knowsItsOwner(boolean knows) {
        JsonObject told = told();
        told.addProperty("isUserVerified", knows);
        browser.send("WebAuthn.setUserVerified", told);
    }

    /// It is put away.
    void leave() {
        browser.send("WebAuthn.removeVirtualAuthenticator", told());
    }
}
