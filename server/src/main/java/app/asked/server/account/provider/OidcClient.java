package app.asked.server.account.provider;

import app.asked.server.account.secret.Digest;
import app.asked.server.settings.ProviderSettings;
import app.asked.server.storage.seal.WrappingKey;
import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Speaks OpenID Connect with one provider: the code flow with PKCE, state and nonce. What it signs is checked by the
/// library: signature, issuer, audience, times and nonce. Thread-safe.
final class OidcClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OidcClient.class);
    private static final Duration MET_FOR = Duration.ofHours(1);
    /// Whoever comes while it is away is told so without asking it again.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final ProviderSettings settings;
    private final ClientID client;
    private final URI back;
    private final Ticker ticker;
    private final ProviderHttp http = new ProviderHttp();
    private @Nullable ProviderFacts met;
    /// When it is to be met again, in reckoned time.
    private long due;

    OidcClient(ProviderSettings settings, URI back, Ticker ticker) {
        this.settings = settings;
        this.client = new ClientID(settings.client());
        this.back = back;
        this.ticker = ticker;
        this.due = ticker.read();
    }

    Optional<URI> page(ProviderTrip trip) {
        return met().map(provider -> {
            var request = new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), client, back)
                    .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                    .state(new State(trip.state()))
                    .nonce(new Nonce(trip.nonce()))
                    .codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256);
            if (trip.linker().isPresent()) {
                request.prompt(Prompt.Type.LOGIN);
            }
            return request.build().toURI();
        });
    }

    /// @param query what came back in the address, by name
    ProviderAnswer ask(ProviderTrip trip, Map<String, List<String>> query) {
        Optional<ProviderFacts> provider = met();
        if (provider.isEmpty()) {
            return new ProviderAnswer.Away();
        }
        try {
            AuthenticationResponse came = AuthenticationResponseParser.parse(back, query);
            if (!isOf(trip, came)) {
                return new ProviderAnswer.Refused();
            }
            return came.indicatesSuccess()
                    ? exchange(trip, came.toSuccessResponse().getAuthorizationCode(), provider.get())
                    : new ProviderAnswer.Declined();
        } catch (ParseException unreadable) {
            // without what was read: a token may be in it
            LOG.warn("What the identity provider said cannot be read");
            return new ProviderAnswer.Refused();
        } catch (BadJOSEException refused) {
            LOG.warn("What the identity provider said was refused: {}", refused.getMessage());
            return new ProviderAnswer.Refused();
        } catch (IOException | JOSEException away) {
            LOG.warn("The identity provider does not answer: {}", away.getMessage());
            return new ProviderAnswer.Away();
        }
    }

    /// It brings the trip's state; and if it says who sends it, that is the provider (RFC 9207).
    private boolean isOf(ProviderTrip trip, AuthenticationResponse came) {
        State state = came.getState();
        Issuer issuer = came.getIssuer();
        return state != null
                && trip.isOf(state.getValue())
                && (issuer == null || issuer.equals(new Issuer(settings.issuer())));
    }

    private ProviderAnswer exchange(ProviderTrip trip, @Nullable AuthorizationCode code, ProviderFacts provider)
            throws IOException, ParseException, JOSEException, BadJOSEException {
        if (code == null) {
            return new ProviderAnswer.Refused();
        }
        var grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(trip.verifier()));
        var answer = OIDCTokenResponseParser.parse(
                request(grant, provider.metadata()).toHTTPRequest().send(http));
        if (answer instanceof OIDCTokenResponse given) {
            var told = provider.validator().validate(given.getOIDCTokens().getIDToken(), new Nonce(trip.nonce()));
            return isGivenToUs(told)
                    ? new ProviderAnswer.Known(account(told.getSubject().getValue()))
                    : new ProviderAnswer.Refused();
        }
        LOG.warn(
                "The identity provider gives no token: {}",
                answer.toErrorResponse().getErrorObject().getCode());
        return new ProviderAnswer.Refused();
    }

    /// One for several is for whom it was given to; the library leaves that to its callers (OpenID Connect Core
    /// 3.1.3.7).
    private boolean isGivenToUs(IDTokenClaimsSet told) {
        AuthorizedParty party = told.getAuthorizedParty();
        return party == null ? told.getAudience().size() == 1 : party.getValue().equals(client.getValue());
    }

    private TokenRequest request(AuthorizationCodeGrant grant, OIDCProviderMetadata metadata) {
        URI place = metadata.getTokenEndpointURI();
        if (settings.secret().isEmpty()) {
            return new TokenRequest.Builder(place, client, grant).build();
        }
        Secret secret = new Secret(settings.secret().get());
        List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
        boolean isInBody = taken != null
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        var proof = isInBody ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
        return new TokenRequest.Builder(place, proof, grant).build();
    }

    private Digest account(String subject) {
        byte[] name = (settings.issuer() + "\n" + subject).getBytes(StandardCharsets.UTF_8);
        return new Digest(WrappingKey.proof(name, "provider account"));
    }

    /// As it told of itself within the hour, or before where it does not answer now.
    private synchronized Optional<ProviderFacts> met() {
        if (ticker.read() - due >= 0) {
            try {
                met = ProviderFacts.meet(settings, http);
                due = ticker.read() + MET_FOR.toNanos();
            } catch (IOException | GeneralException away) {
                LOG.warn("The identity provider {} does not answer: {}", settings.issuer(), away.toString());
                due = ticker.read() + PAUSE.toNanos();
            }
        }
        return Optional.ofNullable(met);
    }

    @Override
    public void close() {
        http.close();
    }
}
