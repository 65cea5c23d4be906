package app.asked.server.account.provider;

import app.asked.core.shape.Ids;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Where a browser keeps its [ProviderTrip], from leaving until it is in.
@Component
public final class ProviderCookie {
    private static final String BETWEEN = "~";

    private final String name;

    ProviderCookie(Settings settings) {
        name = settings.cookieName("asked-provider");
    }

    public Optional<ProviderTrip> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .map(value -> value.split(BETWEEN, -1))
                .filter(parts -> parts.length == 3 && !parts[0].isEmpty())
                .map(parts ->
                        new ProviderTrip(new Secret(parts[0]), parts[1], Optional.ofNullable(Ids.parse(parts[2]))));
    }

    public void give(ProviderTrip trip, HttpServletResponse response) {
        String linker = trip.linker().map(Object::toString).orElse("");
        put(trip.secret().text() + BETWEEN + trip.to() + BETWEEN + linker, ProviderAccounts.SPAN, response);
    }

    public void take(HttpServletResponse response) {
        put("", Duration.ZERO, response);
    }

    /// `Lax`: whoever comes back comes from the provider's page.
    private void put(String value, Duration age, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name, value).httpOnly(true).sameSite("Lax").maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
