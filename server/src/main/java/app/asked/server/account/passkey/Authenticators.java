package app.asked.server.account.passkey;

import static java.util.Objects.requireNonNull;

import app.asked.server.account.passkey.Passkey.Credential;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks what the keeper of a passkey made or signed, by the rules of WebAuthn (level 3, 7.1 and 7.2): for our
/// address,
/// over a challenge of ours, after it made sure of its owner. What make it is of is nobody's business here.
@Component
public final class Authenticators {
    private final RelyingParty us;
    private final PasskeyChallenges challenges;

    Authenticators(RelyingParty us, PasskeyChallenges challenges) {
        this.us = us;
        this.challenges = challenges;
    }

    /// What came of a signature.
    sealed interface Checked {
        /// It is theirs.
        ///
        /// @param counter how often it has signed
        /// @param challenged when its challenge was made
        record Right(long counter, Instant challenged) implements Checked {}

        /// It counted less than it did before: there are two of what there should be one of.
        record Copied() implements Checked {}

        record Wrong() implements Checked {}
    }

    /// A new passkey, where it was made as it should be.
    public Optional<Credential> made(PasskeyForm.Made made, String purpose) {
        try {
            RegistrationData data = Library.MANAGER.parse(new RegistrationRequest(made.attestation(), made.client()));
            Optional<ServerProperty> asked =
                    asked(data.getCollectedClientData(), purpose).map(Asked::property);
            return asked.map(property -> {
                Library.MANAGER.verify(data, new RegistrationParameters(property, null, true, true));
                return credential(data);
            });
        } catch (DataConversionException | VerificationException refused) {
            return Optional.empty();
        }
    }

    Checked check(Credential known, PasskeyForm.Signed signed) {
        try {
            AuthenticationData data = Library.MANAGER.parse(new AuthenticationRequest(
                    signed.id(), signed.user(), signed.data(), signed.client(), signed.signature()));
            Optional<Asked> asked = asked(data.getCollectedClientData(), PasskeyChallenges.SIGN_IN);
            if (asked.isEmpty()) {
                return new Checked.Wrong();
            }
            Library.MANAGER.verify(
                    data, new AuthenticationParameters(asked.get().property(), record(known), null, true, true));
            return new Checked.Right(
                    requireNonNull(data.getAuthenticatorData()).getSignCount(),
                    asked.get().at());
        } catch (MaliciousCounterValueException behind) {
            return new Checked.Copied();
        } catch (DataConversionException | VerificationException refused) {
            return new Checked.Wrong();
        }
    }

    /// What was asked to be signed, and when.
    private record Asked(ServerProperty property, Instant at) {}

    /// None where the challenge is not one of ours.
    private Optional<Asked> asked(@Nullable CollectedClientData client, String purpose) {
        var challenge = requireNonNull(client).getChallenge();
        return challenges.made(challenge.getValue(), purpose).map(at -> {
            var property = ServerProperty.builder()
                    .origin(new Origin(us.origin()))
                    .rpId(us.id())
                    .challenge(challenge)
                    .build();
            return new Asked(property, at);
        });
    }

    private static Credential credential(RegistrationData data) {
        var told = requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var attested = requireNonNull(told.getAttestedCredentialData());
        return new Credential(
                attested.getCredentialId(), Library.KEYS.convert(attested), told.getSignCount(), told.isFlagBE());
    }

    private static CredentialRecord record(Credential known) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                known.syncs(),
                null,
                known.counter(),
                Library.KEYS.convert(known.publicKey()),
                null,
                null,
                null,
                null);
    }

    /// Read when the first passkey comes: most starts and most requests never need it.
    private static final class Library {
        static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);
    }
}
