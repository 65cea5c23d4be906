package app.asked.server.account.provider;

import app.asked.core.shape.Ids;
import app.asked.server.account.secret.HttpOnlyCookie;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a browser keeps its [ProviderTrip], from leaving until it is in.
@Component
public final class ProviderCookie {
    private static final String BETWEEN = "~";

    private final HttpOnlyCookie cookie;

    ProviderCookie(Settings settings) {
        // whoever comes back comes from the provider's page
        cookie = new HttpOnlyCookie(settings.cookieName("asked-provider"), "Lax");
    }

    public Optional<ProviderTrip> of(HttpServletRequest request) {
        return cookie.of(request)
                .map(value -> value.split(BETWEEN, -1))
                .filter(parts -> parts.length == 3 && !parts[0].isEmpty())
                .map(parts ->
                        new ProviderTrip(new Secret(parts[0]), parts[1], Optional.ofNullable(Ids.parse(parts[2]))));
    }

    public void give(ProviderTrip trip, HttpServletResponse response) {
        String linker = trip.linker().map(Object::toString).orElse("");
        cookie.give(trip.secret().text() + BETWEEN + trip.to() + BETWEEN + linker, ProviderAccounts.SPAN, response);
    }

    public void take(HttpServletResponse response) {
        cookie.take(response);
    }
}
