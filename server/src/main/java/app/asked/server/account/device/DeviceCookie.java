package app.asked.server.account.device;

import app.asked.server.account.secret.HttpOnlyCookie;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a device keeps the secret that it is known by. It outlives signing out, and opens nothing by itself.
@Component
public final class DeviceCookie {
    /// As long as browsers keep any.
    static final Duration LIFE = Duration.ofDays(400);

    private final HttpOnlyCookie cookie;

    DeviceCookie(Settings settings) {
        cookie = new HttpOnlyCookie(settings.cookieName("asked-device"), "Strict");
    }

    public Optional<Secret> of(HttpServletRequest request) {
        return cookie.of(request).map(Secret::new);
    }

    void give(Secret secret, HttpServletResponse response) {
        cookie.give(secret.text(), LIFE, response);
    }

    public void take(HttpServletResponse response) {
        cookie.take(response);
    }
}
