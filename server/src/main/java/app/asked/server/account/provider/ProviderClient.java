package app.asked.server.account.provider;

import app.asked.server.settings.ProviderSettings;
import app.asked.server.settings.Settings;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The host's identity provider, where there is one. It is asked when somebody wants to sign in with it, and not
/// before:
/// Asked starts without it. Thread-safe.
@Component
public final class ProviderClient implements AutoCloseable {
    /// Where the provider sends people back to.
    public static final String BACK = "/sign-in/provider/back";

    private final Optional<ProviderSettings> settings;
    private final URI back;
    private final Ticker ticker;
    private @Nullable OidcClient client;

    ProviderClient(Settings settings, Ticker ticker) {
        this.settings = settings.provider();
        this.back = URI.create(settings.url() + BACK);
        this.ticker = ticker;
    }

    /// What people call it; blank where there is none.
    public String name() {
        return settings.map(ProviderSettings::name).orElse("");
    }

    public boolean isThere() {
        return settings.isPresent();
    }

    /// Its page for somebody who leaves on this trip; empty where it does not answer.
    public Optional<URI> page(ProviderTrip trip) {
        return client().page(trip);
    }

    /// What it says of somebody who came back.
    ///
    /// @param query what came back in the address, by name
    public ProviderAnswer ask(ProviderTrip trip, Map<String, List<String>> query) {
        return client().ask(trip, query);
    }

    private synchronized OidcClient client() {
        OidcClient known = client;
        if (known == null) {
            known = new OidcClient(settings.orElseThrow(), back, ticker);
            client = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
