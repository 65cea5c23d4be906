package app.asked.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProviderSettingsTest {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(Settings.of(environment).provider()).isEmpty();
    }

    @Test
    void itIsReadWithItsSecretFromAFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "open sesame\n");
        environment
                .withProperty("asked.oidc.issuer", "https://id.example/realms/home")
                .withProperty("asked.oidc.client", "asked")
                .withProperty("asked.oidc.secret", secret.toString());

        ProviderSettings provider = Settings.of(environment).provider().orElseThrow();

        assertThat(provider.issuer()).isEqualTo(URI.create("https://id.example/realms/home"));
        assertThat(provider.client()).isEqualTo("asked");
        assertThat(provider.secret()).contains("open sesame");
        assertThat(provider.name()).isEqualTo("id.example");
        assertThat(provider.toString()).doesNotContain("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example", "id.example", "https://", "https://id.example?realm=home", "%%"})
    void itsAddressIsClosedToListeners(String issuer) {
        environment.withProperty("asked.oidc.issuer", issuer).withProperty("asked.oidc.client", "asked");

        assertThatThrownBy(() -> Settings.of(environment)).hasMessageContaining("ASKED_OIDC_ISSUER needs an https");
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        environment
                .withProperty("asked.oidc.issuer", "https://id.example")
                .withProperty("asked.oidc.secret", "/nowhere");

        assertThatThrownBy(() -> Settings.of(environment))
                .hasMessageContaining("ASKED_OIDC_CLIENT is missing")
                .hasMessageContaining("ASKED_OIDC_SECRET needs a file that can be read");
        assertThatThrownBy(() -> Settings.of(new MockEnvironment().withProperty("asked.oidc.client", "asked")))
                .hasMessageContaining("ASKED_OIDC_ISSUER is missing");
    }
}
