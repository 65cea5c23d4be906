package app.asked.server.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What nobody signed, or somebody else did, is not the provider's word.
class ForgedTokensTest {
    private static final String DOOR = "/sign-in/provider";
    private static final String SHARED = "a secret of thirty-two characters";

    private final RSAKey key = rsa("one");
    private HttpServer provider;
    private TestServer server;
    private String issuer;
    private Function<JWTClaimsSet, JWT> signing = claims -> signed(claims, key);
    private String nonce = "";

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + provider.getAddress().getPort();
        provider.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/go", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}
                """.formatted(issuer)));
        provider.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        provider.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \""
                                + signing.apply(claims()).serialize() + "\"}"));
        provider.start();
        server = TestServer.start("asked.oidc.issuer=" + issuer, "asked.oidc.client=asked");
        server.newPerson();
    }

    @AfterEach
    void stop() {
        server.close();
        provider.stop(0);
    }

    @Test
    void theProvidersOwnKeyIsTaken() {
        assertThat(comeBack().location()).isEqualTo(DOOR);
    }

    @Test
    void anotherKeyUnderTheSameNameIsNot() {
        signing = claims -> signed(claims, rsa("one"));

        assertThat(comeBack().status()).isEqualTo(422);
    }

    @Test
    void noSignatureIsNot() {
        signing = PlainJWT::new;

        assertThat(comeBack().status()).isEqualTo(422);
    }

    @Test
    void aSecretThatIsSharedIsNot() {
        signing = claims -> {
            try {
                SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                token.sign(new MACSigner(SHARED));
                return token;
            } catch (JOSEException broken) {
                throw new IllegalStateException(broken);
            }
        };

        assertThat(comeBack().status()).isEqualTo(422);
    }

    @Test
    void oneThatWasGivenToAnotherIsNot() {
        signing = claims -> signed(
                new JWTClaimsSet.Builder(claims)
                        .audience(List.of("another", "asked"))
                        .claim("azp", "another")
                        .build(),
                key);

        assertThat(comeBack().status()).isEqualTo(422);
    }

    private Answer comeBack() {
        Visitor noor = server.visitor();
        String location = noor.get(DOOR + "/go").header("Location");
        nonce = parameter(location, "nonce");
        return noor.get(DOOR + "/back?code=abc&state=" + parameter(location, "state"));
    }

    private static String parameter(String address, String name) {
        return address.replaceFirst(".*[?&]" + name + "=([^&]+).*", "$1");
    }

    private JWTClaimsSet claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("maya")
                .audience("asked")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .build();
    }

    private static RSAKey rsa(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SignedJWT signed(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
