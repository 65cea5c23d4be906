package app.asked.server.account.passkey;

import static java.util.Objects.requireNonNull;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorAssertionResponse;
import com.webauthn4j.data.AuthenticatorAttestationResponse;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredential;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.test.authenticator.webauthn.NoneAttestationAuthenticator;
import com.webauthn4j.test.authenticator.webauthn.WebAuthnAuthenticatorAdaptor;
import com.webauthn4j.test.client.ClientPlatform;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;

/// What a browser and its device do with passkeys, as the scripts on our pages ask them to.
public final class EmulatedDevice {
    private static final PublicKeyCredentialParameters ES256 =
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256);

    private final NoneAttestationAuthenticator keeper = new NoneAttestationAuthenticator();
    private final String host = "localhost";
    private final ClientPlatform browser;
    private byte[] user = {};

    /// @param origin that of the page on which it is asked
    public EmulatedDevice(String origin) {
        browser = new ClientPlatform(new Origin(origin), new WebAuthnAuthenticatorAdaptor(keeper));
    }

    /// On a page of that origin instead.
    void isOn(String origin) {
        browser.setOrigin(new Origin(origin));
    }

    void counts(boolean counts) {
        keeper.setCountUpEnabled(counts);
    }

    /// Makes a passkey for the page that asks for one: the fields to send.
    public String[] make(Answer page, String... more) {
        return make(form(page), more);
    }

    /// The page's form that asks for a passkey.
    static Element form(Answer page) {
        return requireNonNull(page.page().selectFirst("[data-passkey-make]"));
    }

    String[] make(Element form, String... more) {
        user = bytes(form.attr("data-user"));
        PublicKeyCredential<AuthenticatorAttestationResponse, ?> made =
                browser.create(new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(host, "Asked"),
                        new PublicKeyCredentialUserEntity(user, form.attr("data-name"), form.attr("data-name")),
                        new DefaultChallenge(form.attr("data-challenge")),
                        List.of(ES256),
                        null,
                        List.of(),
                        new AuthenticatorSelectionCriteria(
                                null, true, ResidentKeyRequirement.REQUIRED, UserVerificationRequirement.REQUIRED),
                        AttestationConveyancePreference.NONE,
                        null));
        AuthenticatorAttestationResponse response = requireNonNull(made.getResponse());
        return fields(
                more,
                "_passkey-client",
                text(response.getClientDataJSON()),
                "_passkey-attestation",
                text(response.getAttestationObject()));
    }

    /// Signs a challenge that this visitor was given: the fields to send.
    String[] sign(Visitor visitor, String... more) {
        String challenge = visitor.get("/sign-in/passkey").body();
        PublicKeyCredential<AuthenticatorAssertionResponse, ?> signed =
                browser.get(new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(challenge), null, host, null, UserVerificationRequirement.REQUIRED, null));
        AuthenticatorAssertionResponse response = requireNonNull(signed.getResponse());
        return fields(
                more,
                "_passkey-id",
                requireNonNull(signed.getId()),
                "_passkey-user",
                text(user),
                "_passkey-client",
                text(response.getClientDataJSON()),
                "_passkey-data",
                text(response.getAuthenticatorData()),
                "_passkey-signature",
                text(response.getSignature()));
    }

    private static String[] fields(String[] more, String... own) {
        List<String> fields = new ArrayList<>(List.of(own));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
