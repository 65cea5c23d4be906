package app.asked.server.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/// The host's identity provider, which lets people sign in (OpenID Connect).
///
/// @param issuer its address, as it writes it into what it signs
/// @param client what it calls this Asked
/// @param secret what this Asked proves itself with there; empty where it has none
/// @param name what people call it
public record ProviderSettings(URI issuer, String client, Optional<String> secret, String name) {
    private static final String ISSUER = "asked.oidc.issuer";
    private static final String CLIENT = "asked.oidc.client";
    private static final String SECRET = "asked.oidc.secret";
    private static final String NAME = "asked.oidc.name";
    private static final int LONGEST_NAME = 40;

    /// Empty where none is set.
    ///
    /// @param problems what is wrong with it is added to these
    static Optional<ProviderSettings> of(PropertyResolver properties, List<String> problems) {
        int before = problems.size();
        String issuer = read(properties, ISSUER);
        String client = read(properties, CLIENT);
        String name = read(properties, NAME);
        if (issuer.isEmpty()) {
            if (Stream.of(CLIENT, SECRET, NAME)
                    .anyMatch(each -> !read(properties, each).isEmpty())) {
                problems.add("ASKED_OIDC_ISSUER is missing: the address of the identity provider.");
            }
            return Optional.empty();
        }
        Optional<URI> address = address(issuer);
        if (address.isEmpty()) {
            problems.add("ASKED_OIDC_ISSUER needs an https address, such as https://id.example, but it's \"%s\"."
                    .formatted(issuer));
        }
        if (client.isEmpty()) {
            problems.add("ASKED_OIDC_CLIENT is missing: the name of this Asked at the identity provider.");
        }
        if (name.length() > LONGEST_NAME) {
            problems.add("ASKED_OIDC_NAME takes at most %d characters.".formatted(LONGEST_NAME));
        }
        Optional<String> secret = secret(read(properties, SECRET), problems);
        return problems.size() > before
                ? Optional.empty()
                : address.map(
                        found -> new ProviderSettings(found, client, secret, name.isEmpty() ? found.getHost() : name));
    }

    private static String read(PropertyResolver properties, String name) {
        return properties.getProperty(name, "").strip();
    }

    /// Whether nobody can listen in: on this machine itself http will do.
    public static boolean isClosed(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && Settings.isLocalName(String.valueOf(address.getHost())));
    }

    private static Optional<URI> address(String text) {
        try {
            URI issuer = URI.create(text);
            boolean isPlain =
                    issuer.getHost() != null && issuer.getRawQuery() == null && issuer.getRawFragment() == null;
            return isPlain && isClosed(issuer) ? Optional.of(issuer) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// In a file, so that it is in no list of processes and no environment.
    private static Optional<String> secret(String file, List<String> problems) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String secret = Files.readString(Path.of(file)).strip();
            if (secret.isEmpty()) {
                problems.add("ASKED_OIDC_SECRET names a file that's empty: \"%s\".".formatted(file));
            }
            return Optional.of(secret);
        } catch (IOException unreadable) {
            problems.add("ASKED_OIDC_SECRET needs a file that can be read, but it's \"%s\".".formatted(file));
            return Optional.empty();
        }
    }

    /// Never the secret: it may end up in a log.
    @Override
    public String toString() {
        return "the identity provider " + issuer;
    }
}
