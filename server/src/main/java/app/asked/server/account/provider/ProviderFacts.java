package app.asked.server.account.provider;

import app.asked.server.settings.ProviderSettings;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a provider told of itself, and how its word is checked from then on.
record ProviderFacts(OIDCProviderMetadata metadata, IDTokenValidator validator) {
    static ProviderFacts meet(ProviderSettings settings, ProviderHttp http) throws IOException, GeneralException {
        Issuer issuer = new Issuer(settings.issuer());
        var metadata = OIDCProviderMetadata.parse(
                http.retrieveResource(OIDCProviderMetadata.resolveURL(issuer)).getContent());
        if (!issuer.equals(metadata.getIssuer())) {
            throw new GeneralException("it calls itself " + metadata.getIssuer());
        }
        if (!isClosed(
                metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())) {
            throw new GeneralException("it lacks an address, or has one over plain http");
        }
        var keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), http)
                .refreshAheadCache(false)
                .build();
        var selector = new JWSVerificationKeySelector<SecurityContext>(algorithms(metadata), keys);
        return new ProviderFacts(
                metadata, new IDTokenValidator(issuer, new ClientID(settings.client()), selector, null));
    }

    private static boolean isClosed(URI... places) {
        return Stream.of(places).allMatch(place -> place != null && ProviderSettings.isClosed(place));
    }

    /// Those that it signs with by a key of its own; RS256, which each has to know, where it says nothing.
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        List<JWSAlgorithm> told = metadata.getIDTokenJWSAlgs();
        Set<JWSAlgorithm> taken = told == null
                ? Set.of()
                : told.stream().filter(JWSAlgorithm.Family.SIGNATURE::contains).collect(Collectors.toSet());
        return taken.isEmpty() ? Set.of(JWSAlgorithm.RS256) : taken;
    }
}
